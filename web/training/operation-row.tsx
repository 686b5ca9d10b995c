import type { JSX } from 'preact';
import type { OperationSwitchView, SwitchFailureRequest } from '../../src/http/contract.ts';
import { formatShort } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';

const counts = [1, 2, 3, 5, 10];

/** An operation with the switch that makes it fail, and how often. */
export function OperationRow(props: {
  readonly one: OperationSwitchView;
  readonly now: Date;
  readonly busy: boolean;
  readonly onChange: (wanted: SwitchFailureRequest) => void;
}): JSX.Element {
  const words = texts.training;
  const { operation, offered, failure, times, until } = props.one;
  const name = texts.operations[operation] ?? operation;
  const offeredCounts = times === null || counts.includes(times) ? counts : [...counts, times].toSorted((a, b) => a - b);
  return (
    <tr data-operation={operation} data-state={failure === null ? 'open' : 'incident'}>
      <td data-label={words.operation}>
        {name}
        <span class="sub">
          <code>{operation}</code>
        </span>
      </td>
      <td data-label={words.failure}>
        <select
          aria-label={words.failureOf(name)}
          disabled={props.busy}
          value={failure ?? ''}
          onChange={(event) => props.onChange({ operation, failure: event.currentTarget.value === '' ? null : event.currentTarget.value, times })}
        >
          <option value="">{words.off}</option>
          {offered.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind] ?? kind}
            </option>
          ))}
        </select>
      </td>
      <td data-label={words.times}>
        {failure === null && <span class="muted">—</span>}
        {failure !== null && until !== null && texts.systems.until(formatShort(until, props.now))}
        {failure !== null && until === null && (
          <select
            aria-label={words.timesNamed(name)}
            disabled={props.busy}
            value={times === null ? '' : String(times)}
            onChange={(event) => props.onChange({ operation, failure, times: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
          >
            <option value="">{words.always}</option>
            {offeredCounts.map((count) => (
              <option key={count} value={String(count)}>
                {words.timesOf(count)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
