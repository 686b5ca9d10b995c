import type { JSX } from 'preact';
import type { MigrationResultView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';
import { faultText } from './fault-text.ts';

/** What a dry run, or the move itself, has come to, case by case. */
export function ResultTable(props: {
  readonly results: readonly MigrationResultView[];
  /** Whether cases were moved, or only copies. */
  readonly moved: boolean;
  /** Names of elements: of the new version, or, for what stays, of the old. */
  readonly nameOf: (element: string) => string;
}): JSX.Element {
  const { migration } = texts;
  const place = ({ element, dueAt }: { readonly element: string; readonly dueAt: string | null }): string =>
    dueAt === null ? props.nameOf(element) : migration.until(props.nameOf(element), formatInstant(dueAt));
  return (
    <table class="list results">
      <thead>
        <tr>
          <th>{migration.cases}</th>
          <th>{migration.outcome}</th>
          <th>{migration.waitsThen}</th>
        </tr>
      </thead>
      <tbody>
        {props.results.map(({ id, number, faults, waits }) => (
          <tr key={id} data-number={number} data-move={waits === null ? 'cannot' : 'continues'}>
            <td>{number}</td>
            <td data-label={migration.outcome}>
              <span class={`move-mark move-mark-${waits === null ? 'cannot' : 'continues'}`}>
                {waits === null ? migration.stays : props.moved ? migration.moved : migration.moves}
              </span>
              {faults.map((fault) => (
                <span key={JSON.stringify(fault)} class="sub">
                  {faultText(fault, props.nameOf)}
                </span>
              ))}
            </td>
            <td data-label={migration.waitsThen}>{waits === null ? '' : waits.map(place).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
