import type { Case } from '../../cases/case.ts';
import type { Erasure } from '../../cases/erasure.ts';

/** An erasure that is to be done. */
export interface ErasureOrder extends Pick<Erasure, 'years' | 'reason'> {
  readonly case: string;
  /** Id of the administrator; null for the product itself, or who is at its shell. */
  readonly by: string | null;
}

/**
 * What was ordered and not yet finished, so that a crash in the middle leaves nothing behind; and everything kept of a
 * case outside of it.
 */
export interface ErasureStore {
  /** Keeps the order until it is done. */
  begin(order: ErasureOrder): Promise<void>;
  /** Orders that are not done. */
  begun(): Promise<readonly ErasureOrder[]>;
  /** Erases what is kept of these cases outside of them: files, letters, memories of systems, earlier shapes. */
  eraseTraces(cases: readonly Case[]): Promise<void>;
  done(order: ErasureOrder): Promise<void>;
}
