import type { JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';
import { type Emptied, emptied } from './text-place.tsx';

/** A whole number. */
export function NumberPlace(props: { readonly path: JsonPath; readonly label: string; readonly hint?: string; readonly empty?: Emptied }): JSX.Element {
  const place = usePlace(props.path);
  return (
    <PlaceFrame place={place} label={props.label} hint={props.hint}>
      <input
        id={place.id}
        type="number"
        step={1}
        value={typeof place.value === 'number' ? place.value : ''}
        onInput={({ currentTarget }) => place.change(currentTarget.value === '' ? emptied[props.empty ?? 'null'] : currentTarget.valueAsNumber)}
      />
    </PlaceFrame>
  );
}
