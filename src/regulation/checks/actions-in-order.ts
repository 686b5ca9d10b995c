import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck } from '../act-check.ts';
import type { Digest } from '../digest.ts';
import { elementRole } from '../element-role.ts';
import { lastStep } from '../expected-ways.ts';
import { isActivity } from '../is-activity.ts';
import { rowsNamedBy } from '../table-rows.ts';
import { reaches } from '../ways-ahead.ts';
import { told } from '../../model/told.ts';

/** Actions follow one another, and the steps that carry rows, as the rows do; all come before the last step. */
export const actionsInOrder: ActCheck = {
  name: 'actions-in-order',
  *run({ diagram, digest }) {
    const behind = rowsBehind(digest);
    const last = diagram.nodes.get(lastStep(digest) ?? '');
    const nodes = [...diagram.nodes.values()].filter(isActivity);
    const actions = nodes.flatMap((node) => {
      const role = elementRole(node.id, digest);
      return role.kind === 'action' && role.row !== null ? [{ node, row: role.row.action }] : [];
    });
    const after = (later: FlowNode, earlier: FlowNode): boolean =>
      reaches(diagram, earlier, later) && !reaches(diagram, later, earlier);
    // Where the last step signs or sends, the table's next rows carry its work to the consumer.
    const followsLast = (row: number): boolean => {
      const before = [...behind].filter(([, rows]) => rows.has(row)).map(([action]) => action);
      const nearest = before.find((action) => !before.some((other) => behind.get(action)?.has(other) === true));
      const carriers = nodes.filter((one) => rowsNamedBy(one, digest).some(({ action }) => action === nearest));
      return carriers.length > 0 && carriers.every((one) => one === last || (last !== undefined && after(one, last)));
    };
    for (const { node, row } of actions) {
      if (last !== undefined && after(node, last) && !followsLast(row)) {
        yield { element: node.id, ...told`what the table does comes before the last step <${last.id}>, whatever the row's number` };
        continue;
      }
      const carriedOn = digest.table?.rows.find(({ action }) => action === row)?.after;
      const step = diagram.nodes.get(carriedOn ?? '');
      if (step !== undefined && !after(node, step)) {
        yield { element: node.id, ...told`row ${row} carries on what <${step.id}> does: this must stand behind it` };
      }
      for (const other of actions) {
        if (behind.get(row)?.has(other.row) === true && after(node, other.node)) {
          yield { element: node.id, ...told`row ${row} comes before row ${other.row}: <${other.node.id}> must stand behind this` };
        }
      }
      // A row may be done in pieces, early and late, and issuing waits for all: only what lies wholly on the wrong side is wrong.
      for (const other of digest.table?.rows ?? []) {
        const carriers = nodes.filter(
          (one) => elementRole(one.id, digest).kind !== 'action' && rowsNamedBy(one, digest).includes(other),
        );
        if (carriers.length === 0 || carriers.some((one) => one === last)) continue;
        if (behind.get(row)?.has(other.action) === true && carriers.every((one) => after(node, one))) {
          yield { element: node.id, ...told`row ${row} comes before row ${other.action}: this must stand before <${carriers[0]?.id ?? ''}>` };
        } else if (behind.get(other.action)?.has(row) === true && carriers.every((one) => after(one, node))) {
          yield { element: node.id, ...told`row ${row} comes after row ${other.action}: this must stand behind <${carriers[0]?.id ?? ''}>` };
        }
      }
    }
  },
};

/** For each row the rows that come after it, by what each names as next; a table that names none goes by its order. */
function rowsBehind({ table }: Digest): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = table?.rows ?? [];
  const linked = rows.some(({ next }) => next.length > 0);
  const next = (action: number): readonly number[] => {
    const index = rows.findIndex((row) => row.action === action);
    const following = rows[index + 1]?.action;
    if (linked) return (rows[index]?.next ?? []).map(Number).filter((number) => number !== action);
    return following === undefined ? [] : [following];
  };
  return new Map(
    rows.map(({ action }) => {
      const met = new Set<number>();
      const open = [...next(action)];
      for (let row = open.shift(); row !== undefined; row = open.shift()) {
        if (met.has(row)) continue;
        met.add(row);
        open.push(...next(row));
      }
      return [action, met];
    }),
  );
}
