import type { Diagram } from '../../model/diagram.ts';
import { dialectFaults } from '../dialect-faults.ts';
import type { Check } from '../finding.ts';

/** Nothing stands in the file that another engine would act on and this one would silently leave. */
export const dialectOnly: Check = {
  name: 'dialect-only',
  class: 'execution',
  *run(diagram: Diagram) {
    for (const { element, told } of dialectFaults(diagram.source.rootElement)) yield { element, ...told };
  },
};
