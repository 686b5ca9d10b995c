import type { JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';

/** What an emptied field leaves behind. */
export type Emptied = 'text' | 'null' | 'absent';
export const emptied: Readonly<Record<Emptied, '' | null | undefined>> = { text: '', null: null, absent: undefined };

/** A line of text, or several; in the act's language where `quoted`. */
export function TextPlace(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly hint?: string;
  readonly empty?: Emptied;
  readonly lines?: number;
  readonly quoted?: boolean;
  readonly type?: 'date' | 'url';
  /** What may be chosen instead of being typed. */
  readonly suggested?: readonly string[];
}): JSX.Element {
  const place = usePlace(props.path);
  const { lines, suggested } = props;
  const value = typeof place.value === 'string' || typeof place.value === 'number' ? String(place.value) : '';
  const write = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void =>
    place.change(currentTarget.value === '' ? emptied[props.empty ?? 'text'] : currentTarget.value);
  const shared = { id: place.id, value, onInput: write, ...(props.quoted === true && { lang: place.language }), 'aria-invalid': place.faults.length > 0 };
  return (
    <PlaceFrame place={place} label={props.label} hint={props.hint}>
      {lines === undefined ? <input type={props.type ?? 'text'} {...shared} {...(suggested !== undefined && { list: `${place.id}-list` })} /> : <textarea rows={lines} {...shared} />}
      {suggested !== undefined && (
        <datalist id={`${place.id}-list`}>
          {suggested.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </PlaceFrame>
  );
}
