import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';

/** Minutes in each unit. */
const UNITS = { minutes: 1, hours: 60, days: 24 * 60 } as const;
type Unit = keyof typeof UNITS;

/** Lets time pass before the open task. */
export function WaitForm({ disabled, onWait }: { readonly disabled: boolean; readonly onWait: (minutes: number) => void }): JSX.Element {
  const { walk } = texts;
  const [amount, setAmount] = useState(15);
  const [unit, setUnit] = useState<Unit>('minutes');
  return (
    <fieldset class="walk-wait">
      <legend>{walk.waitTitle}</legend>
      <input type="number" min={1} max={999} value={amount} aria-label={walk.waitTitle} onInput={({ currentTarget }) => setAmount(currentTarget.valueAsNumber)} />
      <select value={unit} aria-label={walk.waitMore} onChange={({ currentTarget }) => setUnit(currentTarget.value as Unit)}>
        {(Object.keys(UNITS) as Unit[]).map((one) => (
          <option key={one} value={one}>
            {walk.units[one]}
          </option>
        ))}
      </select>
      <button type="button" class="button-quiet" disabled={disabled || !(amount >= 1 && amount <= 999)} onClick={() => onWait(Math.round(amount) * UNITS[unit])}>
        {walk.waitMore}
      </button>
    </fieldset>
  );
}
