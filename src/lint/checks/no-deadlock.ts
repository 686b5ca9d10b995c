import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** The process never stands still before an end. */
export const noDeadlock: Check = {
  name: 'no-deadlock',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'deadlock'),
};
