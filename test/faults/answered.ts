import type { JournalEntry } from '../../src/cases/journal.ts';

/** Something the server has answered with success: it must be true for ever after. */
export type Fact =
  | { readonly kind: 'begun'; readonly number: string }
  | { readonly kind: 'completed'; readonly element: string; readonly pass: number; readonly by: string }
  | { readonly kind: 'claimed'; readonly element: string; readonly pass: number; readonly by: string }
  | { readonly kind: 'attached'; readonly attachment: string; readonly sha256: string }
  | { readonly kind: 'moved'; readonly to: number }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'received'; readonly document: string; readonly sha256: string }
  | { readonly kind: 'ended'; readonly outcome: string | null };

/** What was answered of one case. */
export interface AnsweredCase {
  readonly id: string;
  readonly key: string;
  readonly facts: Fact[];
  /** The highest that was answered. */
  revision: number;
  /** Spoilt on purpose: it is to be named as damaged, and nothing else is asked of it. */
  spoilt: boolean;
}

/** The ledger of everything the server has answered. */
export class Answered {
  readonly cases = new Map<string, AnsweredCase>();
  /** Cases that something was answered of since they were last checked. */
  readonly touched = new Set<string>();

  /** As it is now, whatever is answered from now on. */
  copy(): Answered {
    const copy = new Answered();
    for (const [id, known] of this.cases) copy.cases.set(id, { ...known, facts: [...known.facts] });
    return copy;
  }

  /** Notes what was answered of the case; `revision` is that of the answer, 0 where it names none. */
  note(id: string, key: string, fact: Fact | null, revision = 0): void {
    const known: AnsweredCase = this.cases.get(id) ?? { id, key, facts: [], revision: 0, spoilt: false };
    this.cases.set(id, known);
    known.revision = Math.max(known.revision, revision);
    if (fact !== null) known.facts.push(fact);
    this.touched.add(id);
  }
}

/** A case as it is now. */
export interface ObservedCase {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly revision: number;
  readonly journal: readonly JournalEntry[];
}

/** What does not hold of a case that was answered for, one sentence each. */
export function brokenFacts(answered: AnsweredCase, now: ObservedCase): readonly string[] {
  const { id } = answered;
  const broken = answered.facts.filter((fact) => !holds(fact, now)).map((fact) => `case ${id}: answered ${JSON.stringify(fact)}, and it is not so`);
  if (now.revision < answered.revision) broken.push(`case ${id}: revision ${answered.revision} was answered, it is at ${now.revision}`);
  return broken;
}

function holds(fact: Fact, { number, status, outcome, journal }: ObservedCase): boolean {
  const has = (test: (entry: JournalEntry) => boolean): boolean => journal.some(test);
  const at = ({ event }: JournalEntry): string => ('element' in event && 'pass' in event ? `${event.element}#${event.pass}` : '');
  switch (fact.kind) {
    case 'begun':
      return number === fact.number;
    case 'completed':
    case 'claimed': {
      const type = fact.kind === 'completed' ? 'task-completed' : 'task-claimed';
      return has((entry) => entry.event.type === type && at(entry) === `${fact.element}#${fact.pass}` && isBy(entry, fact.by));
    }
    case 'attached':
      return has(({ event }) => event.type === 'attachment-added' && event.attachment === fact.attachment && event.sha256 === fact.sha256);
    case 'moved':
      return has(({ event }) => event.type === 'migrated' && event.to === fact.to);
    case 'withdrawn':
      return status === 'withdrawn' && has(({ event }) => event.type === 'case-withdrawn');
    case 'received':
      return has(({ event }) => 'document' in event && event.document === fact.document && 'sha256' in event && event.sha256 === fact.sha256);
    case 'ended':
      return status !== 'active' && outcome === fact.outcome;
  }
}

function isBy({ actor }: JournalEntry, person: string): boolean {
  return actor.kind === 'person' && actor.id === person;
}
