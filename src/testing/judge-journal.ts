import type { JournalEvent } from '../cases/journal.ts';
import { verifyJournal } from '../cases/verify-journal.ts';
import type { FlowCase } from './flow-case.ts';
import type { Judgement } from './judgement.ts';
import { readsLike } from './reads-like.ts';

export type JournalType = JournalEvent['type'];

/** Whether the journal has an entry of this type, with these fields. */
export function hasJournalled(subject: FlowCase, type: JournalType, fields: Readonly<Record<string, unknown>>): Judgement {
  const entries = subject.case.journal.map(({ event }) => event);
  const same = entries.filter((event) => event.type === type);
  return {
    holds: same.some((event) => readsLike(event, fields)),
    wanted: `have journalled ${type}${Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`}`,
    found: same.length === 0 ? `it has: ${[...new Set(entries.map((event) => event.type))].join(', ')}` : `it has: ${same.map((event) => JSON.stringify(event)).join(', ')}`,
  };
}

/** Whether entries of these types follow one another, with whatever between. */
export function hasJournalledInOrder(subject: FlowCase, types: readonly JournalType[]): Judgement {
  const journalled = subject.case.journal.map(({ event }) => event.type);
  let from = 0;
  const missing = types.find((type) => {
    const at = journalled.indexOf(type, from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
  return {
    holds: types.length > 0 && missing === undefined,
    wanted: `have journalled, in this order, ${types.join(', ')}`,
    found: missing === undefined ? 'it has' : `after what goes before it, it has not journalled ${missing}`,
  };
}

/** Whether the chain of the journal's hashes holds. */
export function isIntact(subject: FlowCase): Judgement {
  const broken = verifyJournal(subject.id, subject.case.journal);
  return { holds: broken === null, wanted: 'have an intact journal', found: broken === null ? 'it is' : `it is broken: ${JSON.stringify(broken)}` };
}
