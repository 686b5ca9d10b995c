import type { JSX } from 'preact';
import type { Change, ChangeValue } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';
import { aspectText, aspectWord, changeHead, subjectName } from './change-text.ts';
import { SIGNS } from './sign-of.ts';
import { valueText } from './value-text.ts';

/** What the words of a change need to know of the act. */
export interface ChangeWords {
  readonly language: 'ru' | 'kk';
  readonly positions: Readonly<Record<string, string>>;
}

/** A value in words; an expression as such. `other`: what it is compared with. */
function Value({ value, other = null, words }: { readonly value: ChangeValue; readonly other?: ChangeValue | null; readonly words: ChangeWords }): JSX.Element {
  const { text, code, quoted } = valueText(value, words.positions, other);
  if (code) return <code>{text}</code>;
  return quoted ? <span lang={words.language}>{text}</span> : <>{text}</>;
}

/** Before and after. Of what is neither, nothing. */
function Values({ change, words }: { readonly change: Change; readonly words: ChangeWords }): JSX.Element | null {
  const { old, new: now } = change;
  if (old === null && now === null) return null;
  const none = <span class="muted">{texts.difference.nothing}</span>;
  return (
    <span class="change-values">
      {old === null ? none : <del><Value value={old} other={now} words={words} /></del>} <span aria-hidden="true">→</span>{' '}
      {now === null ? none : <ins><Value value={now} other={old} words={words} /></ins>}
    </span>
  );
}

/** One change: its place in the act, what changed, from what to what. */
export function ChangeLine(props: {
  readonly change: Change;
  readonly words: ChangeWords;
  readonly picked: boolean;
  /** Absent: there is nothing to show it on. */
  readonly onPick?: () => void;
}): JSX.Element {
  const { difference } = texts;
  const { change, words } = props;
  const { subject, sign, detail } = change;
  const head = changeHead(change);
  const name = subjectName(subject);
  const aspect = aspectText(change);
  const shown = props.onPick !== undefined && (subject.elements.old !== null || subject.elements.new !== null);
  const others = subject.places.slice(1).length;
  return (
    <li class="change" data-sign={sign} data-aspect={change.aspect} data-element={subject.elements.new ?? subject.elements.old ?? ''} data-picked={props.picked}>
      <span class={`change-sign sign-${sign}`} aria-hidden="true">
        {SIGNS[sign]}
      </span>
      <div>
        <p>
          {shown ? (
            <button type="button" class="button-link" aria-pressed={props.picked} onClick={props.onPick}>
              {head}:
            </button>
          ) : (
            <strong>{head}:</strong>
          )}{' '}
          {aspect ?? difference.signs[sign]}
          {aspect !== null && sign === 'moved' && <span class="visually-hidden"> ({difference.signs.moved})</span>}{' '}
          <Values change={change} words={words} />
        </p>
        {(name.toLowerCase() !== head.toLowerCase() || detail !== null || others > 0) && (
          <p class="sub">
            {name.toLowerCase() !== head.toLowerCase() && <span lang={words.language}>{name}</span>} {detail !== null && <code>{detail}</code>}
          </p>
        )}
        {change.facts.length > 0 && (
          <ul class="change-facts">
            {change.facts.map(({ aspect: of, value }, n) => (
              <li key={n}>
                {aspectWord(of, subject)}: <Value value={value} words={words} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
