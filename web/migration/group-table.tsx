import type { JSX } from 'preact';
import type { MigrationGroupView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { faultText } from './fault-text.ts';

/** The name of a group among those of its plan. */
export function groupKey({ version, at, faults }: MigrationGroupView): string {
  return JSON.stringify([version, at, faults]);
}

/** Where cases stand, how many, what becomes of them and why; those that continue can be chosen. */
export function GroupTable(props: {
  readonly groups: readonly MigrationGroupView[];
  readonly chosen: ReadonlySet<string>;
  readonly nameOf: (element: string, version: number) => string;
  readonly onChoose: (group: string, chosen: boolean) => void;
}): JSX.Element {
  const { migration } = texts;
  return (
    <table class="list">
      <thead>
        <tr>
          <th>{migration.place}</th>
          <th>{migration.version}</th>
          <th>{migration.cases}</th>
          <th>{migration.state}</th>
        </tr>
      </thead>
      <tbody>
        {props.groups.map((group) => {
          const { version, at, state, faults, cases } = group;
          const key = groupKey(group);
          const place = at.map((element) => props.nameOf(element, version)).join(', ') || migration.begins;
          return (
            <tr key={key} data-move={state}>
              <td>
                <label class="choose-group">
                  <input
                    type="checkbox"
                    checked={props.chosen.has(key)}
                    disabled={state !== 'continues'}
                    onChange={({ currentTarget }) => props.onChoose(key, currentTarget.checked)}
                  />
                  <span>{place}</span>
                </label>
              </td>
              <td data-label={migration.version}>{version}</td>
              <td data-label={migration.cases}>
                <details>
                  <summary>{migration.count(cases.length)}</summary>
                  <ul class="case-numbers" aria-label={migration.numbers}>
                    {cases.map(({ id, number }) => (
                      <li key={id}>{number}</li>
                    ))}
                  </ul>
                </details>
              </td>
              <td data-label={migration.state}>
                <span class={`move-mark move-mark-${state}`}>{migration.states[state]}</span>
                {faults.map((fault) => (
                  <span key={JSON.stringify(fault)} class="sub">
                    {faultText(fault, (element) => props.nameOf(element, version))}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
