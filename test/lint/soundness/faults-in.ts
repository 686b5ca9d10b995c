import type { Diagram } from '../../../src/model/diagram.ts';
import type { SoundnessKind } from '../../../src/lint/soundness/fault.ts';
import { soundnessFaults } from '../../../src/lint/soundness/soundness-faults.ts';

const kinds: readonly SoundnessKind[] = ['deadlock', 'left-behind', 'no-end', 'dead', 'unbounded', 'two-outcomes', 'undecided'];

/** Every fault of soundness as `kind element`; empty for a sound diagram. */
export function faultsIn(diagram: Diagram): readonly string[] {
  return kinds.flatMap((kind) => soundnessFaults(diagram, kind)).map(({ kind, element }) => `${kind} ${element}`);
}
