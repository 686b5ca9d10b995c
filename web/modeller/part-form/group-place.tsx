import type { ComponentChildren, JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceTroubles } from './place-frame.tsx';

/** Something the act may know nothing of: its fields where it does, null where it does not. */
export function GroupPlace(props: {
  readonly path: JsonPath;
  readonly label: string;
  /** What it begins with. */
  readonly made: unknown;
  readonly children: ComponentChildren;
}): JSX.Element {
  const place = usePlace(props.path);
  const there = place.value !== null && place.value !== undefined;
  return (
    <div class="place-group">
      <label class="tick">
        <input type="checkbox" checked={there} onChange={({ currentTarget }) => place.change(currentTarget.checked ? props.made : null)} />
        {props.label}
      </label>
      <PlaceTroubles place={place} />
      {there && props.children}
    </div>
  );
}
