import type { Diagram } from '../../../src/model/diagram.ts';
import type { SoundnessFault, SoundnessKind } from '../../../src/lint/soundness/fault.ts';
import { soundnessFaults } from '../../../src/lint/soundness/soundness-faults.ts';

const KINDS: readonly SoundnessKind[] = ['deadlock', 'left-behind', 'no-end', 'dead', 'unbounded', 'two-outcomes', 'undecided'];

/** Every fault the proof finds, of any kind. */
export function faultsOf(diagram: Diagram): readonly SoundnessFault[] {
  return KINDS.flatMap((kind) => soundnessFaults(diagram, kind));
}

/** Whether the proof finds nothing. */
export function isSound(diagram: Diagram): boolean {
  return faultsOf(diagram).length === 0;
}
