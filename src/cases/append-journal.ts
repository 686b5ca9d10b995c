import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { JournalActor, JournalEntry, JournalEvent } from './journal.ts';

/** The journal with one entry more, chained to the last one, the first to the case's id. */
export function appendJournal(
  journal: readonly JournalEntry[],
  caseId: string,
  at: string,
  actor: JournalActor,
  event: JournalEvent,
): readonly JournalEntry[] {
  const unsealed = { seq: journal.length + 1, at, actor, event, previous: journal.at(-1)?.hash ?? sha256(caseId) };
  return [...journal, { ...unsealed, hash: sealOf(unsealed) }];
}

/** The hash an entry must carry. */
export function sealOf(entry: Omit<JournalEntry, 'hash'>): string {
  const { seq, at, actor, event, previous } = entry;
  return sha256(canonicalJson({ seq, at, actor, event, previous }));
}

/** SHA-256 of a text, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What the journal holds instead of personal values: their hash under a salt that is kept, and erased, with them. */
export function hashValues(salt: string, values: unknown): string {
  return sha256(`${salt}\n${canonicalJson(values)}`);
}
