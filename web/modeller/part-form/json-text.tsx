import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { jsonFaultLine, jsonLines } from './json-lines.ts';

/** A part as the text it is kept as, with what the schema says of it, line by line. */
export function JsonText(props: {
  readonly label: string;
  readonly value: unknown;
  readonly faults: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (value: unknown) => void;
}): JSX.Element {
  const { shell } = texts.editors;
  const area = useRef<HTMLTextAreaElement>(null);
  /** As it is typed; null: as the value is written. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? JSON.stringify(props.value, null, 2);
  const brokenAt = jsonFaultLine(text);
  const lines = brokenAt === null ? jsonLines(text) : new Map<string, number>();
  const toLine = (line: number): void => {
    const begin = text.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.current?.focus();
    area.current?.setSelectionRange(begin, begin + (text.split('\n')[line - 1]?.length ?? 0));
  };
  const faults = [...props.faults].map(([key, sentences]) => ({ key, sentences, line: lineOf(lines, key) }));
  return (
    <div class="json-text">
      <textarea
        ref={area}
        aria-label={props.label}
        aria-invalid={brokenAt !== null || props.faults.size > 0}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (jsonFaultLine(currentTarget.value) === null) props.onChange(JSON.parse(currentTarget.value));
        }}
        onBlur={() => {
          if (brokenAt === null) setTyped(null);
        }}
      />
      <ul class="json-faults" aria-live="polite">
        {brokenAt !== null && (
          <li>
            <button type="button" class="button-link" onClick={() => toLine(brokenAt)}>
              {shell.line(brokenAt)}
            </button>{' '}
            {shell.noJson}
          </li>
        )}
        {brokenAt === null &&
          faults.map(({ key, sentences, line }) => (
            <li key={key}>
              <button type="button" class="button-link" onClick={() => toLine(line)}>
                {shell.line(line)}
              </button>{' '}
              <code>{key}</code> {sentences.join(' ')}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The line of a place; of what it should stand in, where it is missing. */
function lineOf(lines: ReadonlyMap<string, number>, key: string): number {
  const outer = key.split('.').slice(0, -1).join('.');
  return lines.get(key) ?? (key === '' ? 1 : lineOf(lines, outer));
}
