import type { DraftView } from '../../../src/http/contract.ts';
import type { DraftCopy } from './draft-copies.ts';

/** What is found when a draft is opened. */
export interface Recovered {
  /** The draft to open. */
  readonly draft: DraftView;
  /** The copy whose changes are in it; null: none. */
  readonly taken: DraftCopy | null;
  /** Copies made over another state of the draft: nobody but the analyst can say which is right. */
  readonly left: readonly DraftCopy[];
}

/**
 * Puts into the draft what a tab that died had changed of it. A copy made over another revision is left.
 * @param copies newest first
 * @param asked id of a copy to open whatever it was made over
 */
export function recoverDraft(draft: DraftView, copies: readonly DraftCopy[], asked: string | null = null): Recovered {
  const taken = copies.find(({ id, revision }) => (asked === null ? revision === draft.revision : id === asked)) ?? null;
  const left = copies.filter((copy) => copy !== taken);
  if (taken === null) return { draft, taken, left };
  const { baseVersion, changes } = taken;
  return { draft: { ...draft, baseVersion, ...changes }, taken, left };
}
