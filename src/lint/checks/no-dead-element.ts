import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** Every element is passed in some run. */
export const noDeadElement: Check = {
  name: 'no-dead-element',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'dead'),
};
