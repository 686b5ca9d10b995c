import { appendJournal, hashValues } from '../cases/append-journal.ts';
import type { Case } from '../cases/case.ts';
import type { JournalActor, JournalEvent } from '../cases/journal.ts';

/** When and by whom a case is changed. */
export interface Cause {
  readonly at: Date;
  readonly actor: JournalActor;
  /** Draws the salt of a hash. */
  readonly salt: () => string;
}

/** The case with one journal entry more. */
export function record(subject: Case, cause: Cause, event: JournalEvent): Case {
  const journal = appendJournal(subject.journal, subject.id, cause.at.toISOString(), cause.actor, event);
  return { ...subject, journal };
}

/**
 * The case with an entry that vouches for personal values without holding them: the event is made with their salted
 * hash, the salt is kept in the case.
 */
export function recordValues(
  subject: Case,
  cause: Cause,
  values: unknown,
  event: (hash: string) => JournalEvent,
): Case {
  const salt = cause.salt();
  const recorded = record(subject, cause, event(hashValues(salt, values)));
  return { ...recorded, salts: { ...recorded.salts, [recorded.journal.length]: salt } };
}
