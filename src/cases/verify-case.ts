import { hashValues } from './append-journal.ts';
import type { Case } from './case.ts';
import type { JournalEvent } from './journal.ts';
import { type JournalBreak, verifyJournal } from './verify-journal.ts';

/** The first entry of a case that does not hold, and why: `values` where what it vouches for has been changed. */
export interface CaseBreak {
  readonly seq: number;
  readonly reason: JournalBreak['reason'] | 'values';
}

/**
 * Walks the chain of the case from its first entry, and compares the words the case still has (reasons, remarks) with
 * the salted hashes the journal holds of them. Words that were erased went together with their salts, and are not asked
 * for. Null where everything holds.
 */
export function verifyCase(subject: Case): CaseBreak | null {
  const broken = verifyJournal(subject.id, subject.journal);
  const changed = changedWords(subject);
  if (broken === null || changed === null) return broken ?? changed;
  return changed.seq < broken.seq ? changed : broken;
}

function changedWords(subject: Case): CaseBreak | null {
  const wordsOf = wordsInOrder(subject);
  for (const { seq, event } of subject.journal) {
    const words = wordsOf(event);
    const salt = subject.salts[seq];
    if (words === null || salt === undefined || !('values' in event) || event.values === null) continue;
    if (words === undefined || hashValues(salt, words) !== event.values) return { seq, reason: 'values' };
  }
  return null;
}

/**
 * The words behind each event, asked for in the journal's order: null where an event has none, undefined where they are
 * gone without their salt.
 */
function wordsInOrder({ corrections = [], migrations = [], documents, withdrawalReason, erased }: Case): (event: JournalEvent) => string | null | undefined {
  const remarks = corrections.map(({ remark }) => remark).values();
  const moves = migrations.map(({ reason }) => reason).values();
  return (event) => {
    switch (event.type) {
      case 'returned-for-correction':
        return remarks.next().value;
      case 'migrated':
        return moves.next().value;
      case 'case-withdrawn':
        return withdrawalReason ?? undefined;
      case 'document-voided':
        return documents.find(({ id }) => id === event.document)?.voided?.reason;
      case 'values-erased':
        return erased?.reason ?? undefined;
      default:
        return null;
    }
  };
}
