import { sealOf, sha256 } from './append-journal.ts';
import type { JournalEntry } from './journal.ts';

/** The first entry at which the chain is broken. */
export interface JournalBreak {
  readonly seq: number;
  readonly reason: 'sequence' | 'previous' | 'hash';
}

/** Walks the chain from the case's id on; null where every link holds. */
export function verifyJournal(caseId: string, journal: readonly JournalEntry[]): JournalBreak | null {
  let previous = sha256(caseId);
  for (const [index, entry] of journal.entries()) {
    if (entry.seq !== index + 1) return { seq: index + 1, reason: 'sequence' };
    if (entry.previous !== previous) return { seq: entry.seq, reason: 'previous' };
    if (entry.hash !== sealOf(entry)) return { seq: entry.seq, reason: 'hash' };
    previous = entry.hash;
  }
  return null;
}
