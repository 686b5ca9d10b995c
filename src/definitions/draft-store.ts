import type { Draft, DraftSummary } from './draft.ts';

/** Where drafts are kept until they are published. Absent is `null`. */
export interface DraftStore {
  /** Every draft there is, of the key alone where one is given; by key and person. */
  list(key?: string): Promise<readonly DraftSummary[]>;
  read(key: string, person: string): Promise<Draft | null>;
  /**
   * The number of the last save, 0 where there was none. A discarded draft does not reset it, so that a window left
   * open over it cannot take a later draft for its own.
   */
  revision(key: string, person: string): Promise<number>;
  /** @throws DraftConflict where the draft does not carry the revision after the last; what is kept stays. */
  save(draft: Draft): Promise<void>;
  /** Forgets the draft saved as this revision. @throws DraftConflict where the last save was another. */
  discard(key: string, person: string, revision: number): Promise<void>;
}
