import type { ActCheck } from '../act-check.ts';
import { isActivity } from '../is-activity.ts';
import type { DigestRow } from '../step-id.ts';
import { rowsNamedBy } from '../table-rows.ts';
import { told } from '../../model/told.ts';

/** One row in this many may be left to remarks; of a smaller table, one. */
const ROWS_A_REMARK = 20;

/** Every row of the table is carried by an activity or left to a remark that says why, and few are left to remarks. */
export const rowsAccounted: ActCheck = {
  name: 'rows-accounted',
  *run({ diagram, digest }) {
    const nodes = [...diagram.nodes.values()];
    const carried = new Set(nodes.filter(isActivity).flatMap((node) => rowsNamedBy(node, digest).map(({ action }) => action)));
    const rows = digest.table?.rows ?? [];
    const left = new Map<number, string | null>();
    for (const { id, remarks } of [{ id: null, remarks: diagram.remarks }, ...nodes]) {
      for (const action of remarks.flatMap((remark) => rowLeftOut(remark) ?? [])) {
        left.set(action, id);
        if (!rows.some((row) => row.action === action)) {
          yield { element: id, ...told`the table has no row ${action}: correct the remark` };
        } else if (carried.has(action)) {
          yield { element: id, ...told`row ${action} is in the diagram: remove the remark that it is not` };
        }
      }
    }
    for (const { action, name } of rows) {
      if (!carried.has(action) && !left.has(action)) {
        const fault = told`row ${action} of the table (${name}) is nowhere: name it at the activity that does it, draw <action_${action}>, or say why not in a remark`;
        yield { element: diagram.nodes.has(`action_${action}`) ? `action_${action}` : null, ...fault };
      }
    }
    const most = Math.max(1, Math.floor(rows.length / ROWS_A_REMARK));
    const full = rows.filter((row) => left.has(row.action) && !isBlank(row)).map(({ action }) => action);
    if (full.length > most) {
      const fault = told`${full.length} rows are left to remarks (${full.join(', ')}), of this table at most ${most} may be: draw the others`;
      yield { element: null, ...fault };
    }
  },
};

/** A row the act left empty: nobody can do it. It still needs its remark. */
function isBlank({ name, result }: DigestRow): boolean {
  return /^[–—-]?$/.test(name.trim()) && /^[–—-]?$/.test(result.trim());
}

/** The number of the row a remark says nobody carries, or null. */
function rowLeftOut(remark: string): number | null {
  const number = /^Строк[аи] (\d+) на схеме нет/.exec(remark) ?? /^(\d+)-жол сызбада жоқ/.exec(remark);
  return number === null ? null : Number(number[1]);
}
