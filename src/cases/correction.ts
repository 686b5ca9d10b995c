import type { Case, ResultDocument } from './case.ts';

/** A draft that was returned to its author before it is signed. No token moves: the signing task waits meanwhile. */
export interface Correction {
  /** The signing task at which it was returned. */
  readonly element: string;
  readonly pass: number;
  /** The task at which the author decided; its form is filled in anew. */
  readonly decision: { readonly element: string; readonly pass: number };
  /** Id of the person who decided. */
  readonly author: string;
  /** What is to be put right. Personal. */
  readonly remark: string;
  /** Id of the person who returned it. */
  readonly by: string;
  readonly at: string;
  /** When the author has put it right; null while it is open. */
  readonly resolvedAt: string | null;
}

/** What a list shows of an open correction: nothing personal. */
export type OpenCorrection = Omit<Correction, 'remark' | 'resolvedAt'>;

/** The corrections of an active case that wait for their author. */
export function openCorrections({ corrections = [], status }: Pick<Case, 'corrections' | 'status'>): readonly Correction[] {
  return status === 'active' ? corrections.filter(({ resolvedAt }) => resolvedAt === null) : [];
}

/** The document that is to be signed: the last one that no other has replaced, unless it is final. */
export function draftOf({ documents }: Pick<Case, 'documents'>): ResultDocument | null {
  const last = documents.findLast(({ supersededBy = null }) => supersededBy === null);
  return last === undefined || last.issued !== undefined ? null : last;
}
