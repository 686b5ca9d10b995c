import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** No number of tokens heaps up before an element. */
export const noUnboundedPlace: Check = {
  name: 'no-unbounded-place',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'unbounded'),
};
