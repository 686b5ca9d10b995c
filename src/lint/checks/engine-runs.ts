import type { Check } from '../finding.ts';

/** Nothing stands in the diagram that the engine would run wrongly. */
export const engineRuns: Check = {
  name: 'engine-runs',
  class: 'execution',
  *run(diagram, { unsupported }) {
    for (const { element, reason } of unsupported(diagram)) {
      yield { element, sentence: `the engine does not run this: ${reason}` };
    }
  },
};
