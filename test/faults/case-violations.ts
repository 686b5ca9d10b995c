import type { JournalEntry } from '../../src/cases/journal.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { ObservedCase } from './answered.ts';

/** What happens to one place of one pass, to one document or to one case, once at most. */
const ONCE = new Set([
  'case-started',
  'case-ended',
  'case-withdrawn',
  'task-opened',
  'task-completed',
  'job-done',
  'timer-due',
  'message-received',
  'deadline-passed',
  'attachment-added',
  'document-formed',
  'document-issued',
  'document-received',
]);

/** What of any case, whoever worked on it, must never be: a broken chain, something twice, an end that is none. */
export function caseViolations({ id, status, outcome, journal }: ObservedCase): readonly string[] {
  const broken = verifyJournal(id, journal);
  const violations = broken === null ? [] : [`case ${id}: the chain breaks: ${JSON.stringify(broken)}`];
  const seen = new Set<string>();
  for (const entry of journal) {
    if (!ONCE.has(entry.event.type)) continue;
    const what = whatOf(entry);
    if (seen.has(what)) violations.push(`case ${id}: twice in the journal: ${what}`);
    seen.add(what);
  }
  const ended = journal.flatMap(({ event }) => (event.type === 'case-ended' ? [event.outcome] : []));
  if ((status === 'completed') !== (ended.length === 1)) violations.push(`case ${id} is ${status}, and its journal ends ${ended.length} times`);
  if (status === 'completed' && ended[0] !== outcome) violations.push(`case ${id} ended at ${outcome}, its journal says ${ended[0]}`);
  return violations;
}

/** A deadline may pass again where it has been reckoned anew or moved to another version: it names its instant. */
function whatOf({ event }: JournalEntry): string {
  const { type } = event;
  const place = 'element' in event ? `${event.element}#${'pass' in event ? event.pass : ''}` : '';
  const thing = 'document' in event ? event.document : 'attachment' in event ? event.attachment : '';
  return [type, place, thing, type === 'deadline-passed' ? event.dueAt : ''].join(' ');
}
