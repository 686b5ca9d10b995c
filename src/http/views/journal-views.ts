import type { Case } from '../../cases/case.ts';
import type { JournalEntry, JournalEvent } from '../../cases/journal.ts';
import type { JournalEntryView } from '../contract.ts';
import type { ViewContext } from './view-context.ts';

/** The journal as people read it: names for ids, one note for whatever else an entry says. */
export function journalViews(record: Case, context: ViewContext): JournalEntryView[] {
  return record.journal.map(({ seq, at, actor, event }) => ({
    seq,
    at,
    by: actor.kind === 'person' ? context.personName(actor.id) : null,
    byFor: actor.kind === 'person' && actor.for !== undefined ? context.personName(actor.for) : null,
    type: event.type,
    element: 'element' in event ? event.element : null,
    pass: 'pass' in event ? event.pass : null,
    flow: event.type === 'flow-taken' ? event.flow : null,
    note: event.type === 'task-reassigned' || event.type === 'returned-for-correction' ? context.personName(event.to) : noteOf(event, record),
  }));
}

/** How many times each element was entered. */
export function timesEntered(journal: readonly JournalEntry[]): Record<string, number> {
  return count(journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : [])));
}

/** How many times each sequence flow was taken. */
export function timesTaken(journal: readonly JournalEntry[]): Record<string, number> {
  return count(journal.flatMap(({ event }) => (event.type === 'flow-taken' ? [event.flow] : [])));
}

/** Hashes of values are not shown: nobody can read anything out of them. */
function noteOf(event: JournalEvent, { attachments, documents, erased }: Case): string | null {
  switch (event.type) {
    case 'case-started':
      return `${event.definition}, ${event.version}`;
    case 'job-done':
    case 'answered-by-hand':
      return event.operation;
    case 'job-failed':
    case 'incident-opened':
      return `${event.operation}: ${event.reason}`;
    case 'attachment-added':
      return attachments.find(({ id }) => id === event.attachment)?.name || null;
    case 'document-formed':
    case 'document-issued':
    case 'document-voided':
    case 'document-received':
      return documents.find(({ id }) => id === event.document)?.number ?? null;
    case 'migrated':
    case 'migration-undone':
      return `${event.from} → ${event.to}`;
    case 'case-ended':
      return event.outcome;
    case 'values-erased':
      return erased?.reason ?? null;
    case 'deadline-passed':
    case 'deadline-reckoned':
      return event.dueAt;
    default:
      return null;
  }
}

function count(ids: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries(counts);
}
