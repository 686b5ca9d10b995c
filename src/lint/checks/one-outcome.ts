import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** One run comes to one end of the process. */
export const oneOutcome: Check = {
  name: 'one-outcome',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'two-outcomes'),
};
