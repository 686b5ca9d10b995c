import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { reckonDue } from '../../calendar/reckon-due.ts';
import type { Case } from '../../cases/case.ts';
import type { JournalEntry } from '../../cases/journal.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { MetFailure } from '../planned-systems.ts';
import { deadlinesOf, type NamedDeadline } from './coverable.ts';
import { byMeasure, type ByMeasure } from './measure.ts';

/** What one run exercised: of each measure, how often each item, by its id. What it did not is absent. */
export type Passage = ByMeasure<Readonly<Record<string, number>>>;

type Passed = Pick<LoadedDefinition, 'diagram' | 'digest'>;

/**
 * Reads a passage from the journal of a case, ended or not.
 * @param failures the ways of failing its elements met with, which the journal does not tell apart
 */
export function passageOf(
  subject: Pick<Case, 'journal' | 'state'>,
  { diagram, digest }: Passed,
  calendar: BusinessCalendar,
  failures: readonly MetFailure[],
): Passage {
  const counts = byMeasure(() => new Map<string, number>());
  const count = (measure: keyof Passage, id: string): void => void counts[measure].set(id, (counts[measure].get(id) ?? 0) + 1);
  for (const { event } of subject.journal) {
    if (event.type === 'entered') count('elements', event.element);
    if (event.type === 'flow-taken') count('flows', event.flow);
  }
  for (const [id, times] of counts.elements) counts.refusals.set(id, times);
  for (const [flow, times] of counts.flows) {
    const source = diagram.flows.get(flow)?.source;
    if (source !== undefined) counts.outcomes.set(`${source}:${flow}`, times);
  }
  const decided = decisionOf(subject, digest?.decision?.step ?? null);
  if (decided !== null) count('outcomes', decided);
  for (const deadline of deadlinesOf(diagram)) {
    for (const what of endsOf(subject.journal, deadline, calendar)) count('deadlines', `${deadline.name}:${what}`);
  }
  for (const { element, failure } of failures) {
    if ((diagram.nodes.get(element)?.operation ?? null) !== null) count('failures', `${element}:${failure}`);
  }
  return byMeasure((measure) => Object.fromEntries(counts[measure]));
}

/** What of a passage there is to cover: an item that is none of the diagram's own tells nothing. */
export function within(passage: Passage, known: (measure: keyof Passage, id: string) => boolean): Passage {
  return byMeasure((measure) => Object.fromEntries(Object.entries(passage[measure]).filter(([id]) => known(measure, id))));
}

/** The deciding element and the decision in the case's variables; null where none has been taken. */
function decisionOf({ journal, state }: Pick<Case, 'journal' | 'state'>, step: string | null): string | null {
  const left = step !== null && journal.some(({ event }) => event.type === 'left' && event.element === step);
  const { decision } = ((state as { readonly variables?: Readonly<Record<string, unknown>> } | null)?.variables ?? {});
  return left && typeof decision === 'string' ? `${step}:${decision}` : null;
}

/** How each run of a deadline's time ended: none for what still runs, or where no calendar tells. */
function endsOf(journal: readonly JournalEntry[], deadline: NamedDeadline, calendar: BusinessCalendar): readonly ('met' | 'missed')[] {
  return spansOf(journal, deadline).flatMap(({ from, to }) => {
    const { at } = reckonDue(deadline.terms, from, calendar);
    if (at === null) return [];
    return to.getTime() > at.getTime() ? ['missed'] : ['met'];
  });
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** The service's time runs with the case, a group's from its first element entered to its last left, an element's with each pass. */
function spansOf(journal: readonly JournalEntry[], { name, elements }: NamedDeadline): readonly Span[] {
  if (name === 'service') {
    const [first] = journal;
    const ended = journal.find(({ event }) => event.type === 'case-ended');
    return first === undefined || ended === undefined ? [] : [{ from: new Date(first.at), to: new Date(ended.at) }];
  }
  const own = new Set(elements);
  const spans = journal.flatMap(({ event, at }, index) => {
    if (event.type !== 'entered' || !own.has(event.element)) return [];
    const left = journal
      .slice(index)
      .find(({ event: later }) => later.type === 'left' && later.element === event.element && later.pass === event.pass);
    return left === undefined ? [] : [{ from: new Date(at), to: new Date(left.at) }];
  });
  const [first] = spans;
  if (!name.startsWith('group ') || first === undefined) return spans;
  return [{ from: first.from, to: new Date(Math.max(...spans.map(({ to }) => to.getTime()))) }];
}
