import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { type DeadlineUnit, deadlineUnits, typedDeadline, writtenDeadline } from './deadline-text.ts';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';

/** A deadline as number and unit, with the case it holds for; emptied, there is none. */
export function DeadlinePlace(props: { readonly path: JsonPath; readonly label: string }): JSX.Element {
  const { deadline } = texts.editors;
  const place = usePlace(props.path);
  const typed = typedDeadline(place.value);
  /** The unit chosen while there is no number yet. */
  const [chosen, setChosen] = useState<DeadlineUnit | null>(null);
  const none = place.value === null || place.value === undefined;
  const unit = none ? (chosen ?? 'minutes') : typed.unit;
  const { when } = (place.value ?? {}) as { readonly when?: string };
  const write = (amount: string, of: DeadlineUnit): void => {
    setChosen(of);
    place.change(amount.trim() === '' ? null : writtenDeadline({ amount: amount.trim(), unit: of }, when));
  };
  return (
    <PlaceFrame place={place} label={props.label} group>
      <div class="deadline-place">
        <input
          id={place.id}
          aria-label={deadline.amount}
          inputMode={unit === 'other' ? 'text' : 'numeric'}
          value={typed.amount}
          onInput={({ currentTarget }) => write(currentTarget.value, unit)}
        />
        <select
          aria-label={deadline.unit}
          value={unit}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as DeadlineUnit;
            // Of `PT1M30S` no number can be made, and of a number its own writing.
            const { duration } = (place.value ?? {}) as { readonly duration?: string };
            if (next === 'other') write(duration ?? '', next);
            else write(typed.unit === 'other' ? '' : typed.amount, next);
          }}
        >
          {deadlineUnits.map((one) => (
            <option key={one} value={one}>
              {deadline.units[one]}
            </option>
          ))}
        </select>
        <input
          class="deadline-when"
          aria-label={deadline.when}
          placeholder={deadline.when}
          disabled={none}
          lang={place.language}
          value={when ?? ''}
          onInput={({ currentTarget }) => place.change(writtenDeadline(typed, currentTarget.value === '' ? undefined : currentTarget.value))}
        />
      </div>
    </PlaceFrame>
  );
}
