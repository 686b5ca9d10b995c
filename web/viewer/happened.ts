import type { JournalEntryView } from '../../src/http/contract.ts';
import { whoDid } from './who-did.ts';

/** One time a case was at an element. */
export interface Visit {
  readonly pass: number;
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
  /** Who completed it; null for the system, or while it is open. */
  readonly by: string | null;
  /** Everything else that happened then, oldest first. */
  readonly events: readonly JournalEntryView[];
}

/** What the journal says of one element, visit by visit. */
export function visitsOf(journal: readonly JournalEntryView[], element: string): readonly Visit[] {
  const visits = new Map<number, Visit>();
  for (const entry of journal) {
    if (entry.element !== element) continue;
    const pass = entry.pass ?? 1;
    const before = visits.get(pass) ?? { pass, enteredAt: null, leftAt: null, by: null, events: [] };
    visits.set(pass, addTo(before, entry));
  }
  return [...visits.values()].toSorted((a, b) => a.pass - b.pass);
}

function addTo(visit: Visit, entry: JournalEntryView): Visit {
  if (entry.type === 'entered') return { ...visit, enteredAt: entry.at };
  if (entry.type === 'left') return { ...visit, leftAt: entry.at };
  const by = entry.type === 'task-completed' ? whoDid(entry) : visit.by;
  return { ...visit, by, events: [...visit.events, entry] };
}
