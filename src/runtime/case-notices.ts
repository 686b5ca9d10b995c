import type { Case } from '../cases/case.ts';
import type { CaseNotice, NoticeKind } from '../cases/case-notice.ts';
import type { JournalEntry } from '../cases/journal.ts';
import type { LoadedDefinition } from './api.ts';
import { isConsumerStep, isRefusal, isStaffStep } from './applicant-steps.ts';

/** So long after the applicant did something they are taken to be still there: a step that opens meanwhile is no news. */
const AT_IT_MS = 10 * 60_000;

/** How far the reading of a journal has come. */
interface Standing {
  readonly arrived: boolean;
  readonly yours: boolean;
  /** When the applicant did something last. */
  readonly lastDeed: number;
}

/**
 * The changes of status the applicant is told of, oldest first. Read from the journal alone, so that they are the same
 * whenever and however often they are asked for. None where nobody applied by the portal.
 * @param definition null where the version cannot be read: only the end is known then
 */
export function caseNotices(record: Case, definition: LoadedDefinition | null): readonly CaseNotice[] {
  if (record.applicant === null) return [];
  const notices: CaseNotice[] = [];
  let standing: Standing = { arrived: false, yours: false, lastDeed: Date.parse(record.startedAt) };
  for (const entry of record.journal) {
    const told = noticeOf(entry, standing, definition);
    if (told !== null) notices.push({ seq: entry.seq, at: entry.at, ...told });
    standing = after(entry, standing, record.applicant, definition);
  }
  return notices;
}

function noticeOf(
  { at, event }: JournalEntry,
  { arrived, yours, lastDeed }: Standing,
  definition: LoadedDefinition | null,
): { readonly kind: NoticeKind; readonly element: string | null } | null {
  switch (event.type) {
    case 'task-opened': {
      if (isStaffStep(definition, event.element)) {
        if (!arrived) return { kind: 'received', element: null };
        return yours ? { kind: 'office', element: null } : null;
      }
      const away = Date.parse(at) - lastDeed > AT_IT_MS;
      return isConsumerStep(definition, event.element) && (away || (arrived && !yours)) ? { kind: 'yours', element: event.element } : null;
    }
    case 'case-withdrawn':
      return { kind: 'withdrawn', element: null };
    case 'case-ended':
      return { kind: isRefusal(event.outcome) ? 'refused' : 'ready', element: event.outcome };
    default:
      return null;
  }
}

function after({ at, actor, event }: JournalEntry, before: Standing, applicant: string, definition: LoadedDefinition | null): Standing {
  const lastDeed = actor.kind === 'person' && actor.id === applicant ? Date.parse(at) : before.lastDeed;
  if (event.type !== 'task-opened') return { ...before, lastDeed };
  if (isStaffStep(definition, event.element)) return { arrived: true, yours: false, lastDeed };
  return { ...before, yours: before.yours || isConsumerStep(definition, event.element), lastDeed };
}
