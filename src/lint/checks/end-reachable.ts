import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** Wherever the process has come to, an end can still be reached. */
export const endReachable: Check = {
  name: 'end-reachable',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'no-end'),
};
