import type { JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';

/** A value to choose. */
export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}

/** One of several values; a value that is none of them stays to be seen. */
export function ChoicePlace(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** What choosing nothing leaves behind, and what it is called; left out: something must be chosen. */
  readonly none?: { readonly label: string; readonly value: null | undefined };
}): JSX.Element {
  const place = usePlace(props.path);
  const { choices, none } = props;
  const { value } = place;
  const isNone = value === null || value === undefined || value === '';
  const known = choices.findIndex((choice) => choice.value === value);
  return (
    <PlaceFrame place={place} label={props.label} hint={props.hint}>
      <select
        id={place.id}
        value={isNone ? '' : known === -1 ? 'unknown' : String(known)}
        onChange={({ currentTarget }) => place.change(currentTarget.value === '' ? none?.value : choices[Number(currentTarget.value)]?.value)}
      >
        {(none !== undefined || isNone) && (
          <option value="" disabled={none === undefined}>
            {none?.label ?? ''}
          </option>
        )}
        {choices.map((choice, index) => (
          <option key={String(choice.value)} value={String(index)}>
            {choice.label}
          </option>
        ))}
        {!isNone && known === -1 && (
          <option value="unknown" disabled>
            {JSON.stringify(value)}
          </option>
        )}
      </select>
    </PlaceFrame>
  );
}
