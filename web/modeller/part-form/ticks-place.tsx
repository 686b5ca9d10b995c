import type { JSX } from 'preact';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';

/** Any of several words, kept in the order they are offered; words that are not offered stay and can be taken out. */
export function TicksPlace(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}): JSX.Element {
  const place = usePlace(props.path);
  const chosen = Array.isArray(place.value) ? place.value.map(String) : [];
  const offered = [...props.choices, ...chosen.filter((one) => props.choices.every(({ value }) => value !== one)).map((value) => ({ value, label: value }))];
  return (
    <PlaceFrame place={place} label={props.label} hint={props.hint} group>
      <div class="ticks">
        {offered.map(({ value, label }) => (
          <label class="tick" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                place.change(offered.map((one) => one.value).filter((one) => (one === value ? currentTarget.checked : chosen.includes(one))))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </PlaceFrame>
  );
}
