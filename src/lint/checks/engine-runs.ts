import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Nothing stands in the diagram that the engine would run wrongly. */
export const engineRuns: Check = {
  name: 'engine-runs',
  class: 'execution',
  *run(diagram, { unsupported }) {
    for (const { element, reason } of unsupported(diagram)) {
      yield { element, ...told`the engine does not run this: ${reason}` };
    }
  },
};
