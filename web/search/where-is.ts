import type { FoundCaseView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';

/** The answer to «where is my application», to be read out, copied or printed. Names the number, never the person. */
export function whereIs(view: FoundCaseView, nameOf: (element: string) => string): string {
  const { answer } = texts.search;
  const taken = answer.taken(view.number, formatInstant(view.startedAt));
  const end = formatInstant(view.endedAt ?? view.startedAt);
  if (view.status === 'withdrawn') return answer.withdrawn(taken, end);
  if (view.status === 'completed') return answer.ended(taken, end, nameOf(view.outcome ?? ''));
  const places = view.tokens.map(({ element }) => nameOf(element));
  const due = view.tokens.map(({ dueAt }) => dueAt).filter((at) => at !== null).toSorted()[0] ?? view.dueAt;
  const undetermined = [view, ...view.tokens].some(({ dueState }) => dueState === 'undetermined');
  const failed = view.tokens.some(({ incident }) => incident !== null);
  return answer.now(
    taken,
    [...new Set(places)].join('; '),
    due === null ? (undetermined ? texts.deadlines.undetermined.toLowerCase() : answer.noDue) : answer.due(formatInstant(due)),
    failed ? answer.failed : responsible(view),
  );
}

/** The people who have taken the tasks, the positions where nobody has, the systems where no person is meant. */
function responsible({ tasks }: FoundCaseView): string {
  const { answer } = texts.search;
  if (tasks.length === 0) return answer.system;
  const names = tasks.map(({ claimedBy, positions }) => claimedBy?.name ?? positionNames(positions));
  return answer.responsible([...new Set(names)].join(', '));
}
