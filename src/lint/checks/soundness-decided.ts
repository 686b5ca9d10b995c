import { soundnessFaults } from '../soundness/soundness-faults.ts';
import type { Check } from '../finding.ts';

/** The soundness of the diagram could be decided within the stated bounds. */
export const soundnessDecided: Check = {
  name: 'soundness-decided',
  class: 'soundness',
  run: (diagram) => soundnessFaults(diagram, 'undecided'),
};
