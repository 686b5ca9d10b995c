import type { JSX } from 'preact';
import type { SwitchFailureRequest, SystemStateView } from '../../src/http/contract.ts';
import { formatClock, formatShort } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';
import { downOf, type SystemGroup as Group } from './groups.ts';
import { OperationRow } from './operation-row.tsx';

/** For how many minutes a system can be cut off. */
const spans = [1, 5, 30];
const ALWAYS = 'always';

interface GroupProps {
  readonly group: Group;
  /** False in production: nothing is switched. */
  readonly switches: boolean;
  readonly now: Date;
  readonly busy: boolean;
  readonly onChange: (wanted: SwitchFailureRequest) => void;
}

/** One system: how it answers, a switch that cuts it off, and one on each of its operations. */
export function SystemGroup(props: GroupProps): JSX.Element {
  const { group, switches, now, busy, onChange } = props;
  const { systems } = texts;
  const name = systems.names[group.name] ?? (group.state === null ? systems.own : group.name);
  return (
    <tbody data-system={group.name} data-breaker={group.state?.breaker}>
      <tr class="system-head">
        <th scope="rowgroup">
          <span class="system-name">{name}</span>
          {group.state === null ? <span class="muted">{systems.ownLead}</span> : <State state={group.state} now={now} />}
        </th>
        {switches && <td colSpan={2}>{group.state !== null && <Cut {...props} name={name} />}</td>}
      </tr>
      {switches && group.operations.map((one) => <OperationRow key={one.operation} one={one} now={now} busy={busy} onChange={onChange} />)}
    </tbody>
  );
}

function State({ state, now }: { readonly state: SystemStateView; readonly now: Date }): JSX.Element {
  const { systems, operations } = texts;
  const { breaker, askAgainAt, lastFailure } = state;
  return (
    <span class="system-state">
      <span class={breaker === 'closed' ? 'answers' : 'incident'}>
        <Icon name={breaker === 'closed' ? 'check' : 'warning'} />
        {systems.state[breaker] ?? breaker}
      </span>
      {breaker === 'open' && askAgainAt !== null && (
        <span>{Date.parse(askAgainAt) > Date.now() ? systems.askAgain(formatClock(askAgainAt)) : systems.askNext}</span>
      )}
      {lastFailure !== null && (
        <span class="muted">
          {systems.lastFailure(formatShort(lastFailure.at, now), operations[lastFailure.operation] ?? lastFailure.operation)}{' '}
          <code>{lastFailure.reason}</code>
        </span>
      )}
    </span>
  );
}

/** The switch that cuts the whole system off, for a while or until it is given back. */
function Cut({ group, name, now, busy, onChange }: GroupProps & { readonly name: string }): JSX.Element {
  const { systems } = texts;
  const down = downOf(group);
  const chosen = down === null ? '' : (down.until ?? ALWAYS);
  const change = (value: string): void => {
    if (value === '') onChange({ system: group.name, failure: null });
    else onChange({ system: group.name, failure: 'down', minutes: value === ALWAYS ? null : Number(value) });
  };
  return (
    <select class="system-cut" aria-label={systems.downOf(name)} disabled={busy} value={chosen} onChange={(event) => change(event.currentTarget.value)}>
      <option value="">{systems.connected}</option>
      {down !== null && down.until !== null && <option value={down.until}>{systems.downUntil(formatShort(down.until, now))}</option>}
      {spans.map((minutes) => (
        <option key={minutes} value={String(minutes)}>
          {systems.downFor(minutes)}
        </option>
      ))}
      <option value={ALWAYS}>{systems.downAlways}</option>
    </select>
  );
}
