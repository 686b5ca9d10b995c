import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** When an end is reached no token waits for ever elsewhere, and no end is reached twice in one run. */
export const nothingLeftBehind: Check = {
  name: 'nothing-left-behind',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'left-behind'),
};
