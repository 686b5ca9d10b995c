import type { Scenario } from '../../definitions/scenarios.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { Turn } from './turn.ts';
import type { Way } from './way.ts';

/** What a completion operation answers about a secret. */
const VERDICTS: ReadonlySet<unknown> = new Set(['verified', 'refused']);

/**
 * A way as a scenario: it must come to that end, by those elements. Null for a way no scenario can tell: one that does
 * not end, or that a message moves, or a timer while something else is open.
 * @param number which of the generated ones it is, from 1
 */
export function wayScenario(way: Way, number: number, { diagram, readForms }: Pick<LoadedDefinition, 'diagram' | 'readForms'>): Scenario | null {
  const { end, turns, trace } = way;
  if (end === null || turns.some(({ kind, alone }) => kind === 'message' || (kind === 'timer' && !alone))) return null;
  const tasks = turns.filter(({ kind }) => kind === 'task');
  const secret = (element: string): boolean =>
    readForms.get(diagram.nodes.get(element)?.formId ?? '')?.fields.some((field) => field.secret) === true;
  const verdicts: Record<string, 'verified' | 'refused'> = {};
  const answers: Record<string, Record<string, unknown>[]> = {};
  for (const [element, taken] of Map.groupBy(turns, (turn) => turn.element)) {
    const verdict = secret(element) ? oneVerdict(taken) : null;
    if (verdict !== null) verdicts[element] = verdict;
    const planned = taken.flatMap(({ answer }) => (answer === null ? [] : [{ ...answer }]));
    if (verdict === null && planned.length > 0) answers[element] = planned;
  }
  return {
    name: `generated-${number}-${end.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    title: titleOf(diagram, way),
    tasks: Object.fromEntries(
      [...Map.groupBy(tasks, ({ element }) => element)].map(([element, passes]) => {
        const values = passes.map(({ entered }) => ({ ...entered }));
        return [element, values.length === 1 ? { ...values[0] } : values];
      }),
    ),
    ...(Object.keys(verdicts).length === 0 ? {} : { verdicts }),
    ...(Object.keys(answers).length === 0 ? {} : { answers: Object.fromEntries(Object.entries(answers).map(([element, list]) => [element, soleOf(list)])) }),
    expect: { passes: [...trace] },
    outcome: end,
  };
}

/** The verdict that all passes of a task have in common, where its answer says nothing else; null otherwise. */
function oneVerdict(turns: readonly Turn[]): 'verified' | 'refused' | null {
  const said = new Set(turns.flatMap(({ answer }) => Object.values(answer ?? { none: null })));
  const [verdict] = said;
  return said.size === 1 && VERDICTS.has(verdict) ? (verdict as 'verified' | 'refused') : null;
}

function soleOf<Value>(list: readonly Value[]): Value | Value[] {
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : [...list];
}

/** The names of the ways taken where there was more than one, and the end's. */
function titleOf({ nodes, flows }: Diagram, { flows: taken, end }: Way): string {
  const decided = taken.flatMap((id) => {
    const flow = flows.get(id);
    const source = nodes.get(flow?.source ?? '');
    return flow === undefined || source === undefined || flow.name === '' || source.outgoing.length < 2 ? [] : [`${source.name} ${flow.name}`];
  });
  return [...decided, nodes.get(end ?? '')?.name ?? end ?? ''].join('; ');
}
