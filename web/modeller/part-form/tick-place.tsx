import type { JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceTroubles } from './place-frame.tsx';

/** Yes or no. `absent`: no is what is meant where nothing is said, and is not written. */
export function TickPlace(props: { readonly path: JsonPath; readonly label: string; readonly absent?: boolean }): JSX.Element {
  const place = usePlace(props.path);
  return (
    <div class="place">
      <label class="tick">
        <input
          id={place.id}
          type="checkbox"
          checked={place.value === true}
          onChange={({ currentTarget }) => place.change(currentTarget.checked || (props.absent === true ? undefined : false))}
        />
        {props.label}
      </label>
      <PlaceTroubles place={place} />
    </div>
  );
}
