import type { ActCheck } from '../act-check.ts';

/** The deadline of the whole service stands on the process, counted as the act counts, with its place in the act. */
export const serviceDeadline: ActCheck = {
  name: 'service-deadline',
  *run({ diagram: { deadline, sources }, digest: { serviceDeadline: wanted } }) {
    if (wanted === null) {
      if (deadline !== null) yield { element: null, sentence: 'the act gives the service no deadline of its own: remove it from the process' };
      return;
    }
    const length = 'duration' in wanted.deadline ? wanted.deadline.duration : `${wanted.deadline.businessDays} business days`;
    if (deadline === null) {
      yield { element: null, sentence: `the act gives the whole service ${length}: add the deadline to the process` };
      return;
    }
    const here = deadline.businessDays === null ? deadline.duration : `${deadline.businessDays} business days`;
    if (here !== length) yield { element: null, sentence: `the act gives the whole service ${length}, the process ${here ?? 'nothing'}` };
    if (deadline.when !== (wanted.deadline.when ?? null)) {
      yield { element: null, sentence: `the service's deadline holds ${wanted.deadline.when ?? 'always'}, the process says ${deadline.when ?? 'always'}` };
    }
    if (deadline.from !== wanted.from) {
      yield { element: null, sentence: `the service's deadline runs from "${wanted.from ?? ''}", the process says "${deadline.from ?? ''}"` };
    }
    for (const day of ['countsReceiptDay', 'countsIssueDay'] as const) {
      if (deadline[day] !== wanted[day]) {
        yield { element: null, sentence: `${day} of the service's deadline is ${wanted[day] ?? 'left open'} in the act, ${deadline[day] ?? 'left open'} here` };
      }
    }
    const { paragraph, item, row } = wanted;
    const action = row === undefined ? null : String(row);
    if (!sources.some((source) => source.paragraph === paragraph && source.item === item && source.action === action)) {
      const place = action === null ? `paragraph ${paragraph ?? ''}${item === null ? '' : `, item ${item}`}` : `row ${action} of the table`;
      yield { element: null, sentence: `the process must name where the service's deadline stands: ${place}` };
    }
  },
};
