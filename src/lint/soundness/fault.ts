import type { Message } from '../../model/told.ts';
import type { RunStep } from '../finding.ts';

/** What can be wrong with the flow of tokens. */
export type SoundnessKind = 'deadlock' | 'left-behind' | 'no-end' | 'dead' | 'unbounded' | 'two-outcomes' | 'undecided';

/** A fault of the flow of tokens. */
export interface SoundnessFault {
  readonly kind: SoundnessKind;
  /** Where it sits; null for the diagram as a whole. */
  readonly element: string | null;
  readonly sentence: string;
  readonly message: Message;
  /** The shortest way that shows it, as ids of elements and flows from the start on; null where no way does. */
  readonly path: readonly string[] | null;
  /** The same way step by step; null where no way does. */
  readonly run: readonly RunStep[] | null;
}
