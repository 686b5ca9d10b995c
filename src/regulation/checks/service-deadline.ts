import type { ActCheck } from '../act-check.ts';
import { lengthOf, placeOf } from '../told-parts.ts';
import { type Told, told } from '../../model/told.ts';

/** The deadline of the whole service stands on the process, counted as the act counts, with its place in the act. */
export const serviceDeadline: ActCheck = {
  name: 'service-deadline',
  *run({ diagram: { deadline, sources }, digest: { serviceDeadline: wanted } }) {
    if (wanted === null) {
      if (deadline !== null) yield { element: null, ...told`the act gives the service no deadline of its own: remove it from the process` };
      return;
    }
    const length = lengthOf(wanted.deadline);
    if (deadline === null) {
      yield { element: null, ...told`the act gives the whole service ${length}: add the deadline to the process` };
      return;
    }
    const here = lengthOf(deadline);
    if (here.sentence !== length.sentence) yield { element: null, ...told`the act gives the whole service ${length}, the process ${here}` };
    if (deadline.when !== (wanted.deadline.when ?? null)) {
      yield { element: null, ...told`the service's deadline holds ${wanted.deadline.when ?? told`always`}, the process says ${deadline.when ?? told`always`}` };
    }
    if (deadline.from !== wanted.from) {
      yield { element: null, ...told`the service's deadline runs from "${wanted.from ?? ''}", the process says "${deadline.from ?? ''}"` };
    }
    for (const day of ['countsReceiptDay', 'countsIssueDay'] as const) {
      if (deadline[day] !== wanted[day]) {
        yield { element: null, ...told`${day} of the service's deadline is ${yesNo(wanted[day])} in the act, ${yesNo(deadline[day])} here` };
      }
    }
    const { paragraph, item, row } = wanted;
    const action = row === undefined ? null : String(row);
    if (!sources.some((source) => source.paragraph === paragraph && source.item === item && source.action === action)) {
      const place = action === null ? placeOf(paragraph, item) : told`row ${action} of the table`;
      yield { element: null, ...told`the process must name where the service's deadline stands: ${place}` };
    }
  },
};

function yesNo(value: boolean | null | undefined): Told {
  if (value === null || value === undefined) return told`left open`;
  return value ? told`true` : told`false`;
}
