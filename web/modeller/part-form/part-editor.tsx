import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { FindingView } from '../../../src/http/contract.ts';
import { texts } from '../../shared/texts/texts.ts';
import { changedAt, type JsonPath, pathKey } from './json-path.ts';
import { JsonText } from './json-text.tsx';
import { PartContext, type PartForm } from './part-context.ts';
import { schemaFaults } from './schema-faults.ts';

/** A part of a set under a form or, for whoever wants it, as its text; every change can be taken back. */
export function PartEditor(props: {
  readonly title: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly language: string;
  readonly notes: ReadonlyMap<string, readonly FindingView[]>;
  readonly onChange: (value: unknown) => void;
  /** What an element of the diagram is called; null where there is none of this id. */
  readonly nameOf?: (element: string) => string | null;
  /** Further buttons. */
  readonly buttons?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { shell } = texts.editors;
  const { value, schema, language, notes, onChange } = props;
  const [asText, setAsText] = useState(false);
  /** The values before each change, and where the last was: letters typed in one field are taken back together. */
  const past = useRef<{ readonly values: unknown[]; at: string | null }>({ values: [], at: null });
  const faults = useMemo(() => schemaFaults(schema, value), [schema, value]);
  const write = (changed: unknown, at: string): void => {
    if (past.current.at !== at) past.current.values.push(value);
    past.current.at = at;
    onChange(changed);
  };
  const change = (path: JsonPath, changed: unknown): void => write(changedAt(value, path, changed), pathKey(path));
  const undo = (): void => {
    past.current.at = null;
    if (past.current.values.length > 0) onChange(past.current.values.pop());
  };
  const form: PartForm = { value, language, faults, notes, nameOf: props.nameOf ?? (() => null), change };
  return (
    <>
      <div class="part-head">
        <h2>{props.title}</h2>
        <span class="toolbar-gap" />
        <button type="button" class="button-quiet" disabled={past.current.values.length === 0} onClick={undo}>
          {shell.undo}
        </button>
        <button type="button" class="button-quiet" aria-pressed={asText} onClick={() => setAsText(!asText)}>
          {shell.asText}
        </button>
        {props.buttons}
      </div>
      {asText ? (
        <JsonText label={props.title} value={value} faults={faults} onChange={(changed) => write(changed, '')} />
      ) : (
        <PartContext.Provider value={form}>{props.children}</PartContext.Provider>
      )}
    </>
  );
}
