import { StepStuck } from '../errors.ts';
import type { Effect, OpenItem, Step, Variables } from '../port.ts';
import type { Graph } from './graph.ts';
import { Run } from './run.ts';
import { settle } from './settle.ts';
import { type NativeState, saveRun } from './state.ts';

/** A step about to be made; `effects` fill while it is. */
export function runOf(
  graph: Graph,
  variables: Variables,
  open: readonly OpenItem[],
  passes: NativeState['passes'],
): { run: Run; effects: Effect[] } {
  const effects: Effect[] = [];
  const run = new Run(
    graph,
    variables,
    open,
    passes,
    (effect) => effects.push(effect),
    null,
  );
  return { run, effects };
}

/** Moves everything that can move and writes down where the case stands then. @throws StepStuck where it waits for nothing */
export function finish(run: Run, effects: Effect[], before: readonly OpenItem[]): Step {
  settle(run);
  const ended = run.isDone(run.root);
  if (ended) effects.push({ kind: 'ended', element: run.end === null ? run.graph.diagram.processId : run.idOf(run.end) });
  const open = openAfter(before, effects);
  if (!ended && open.length === 0) {
    const joins = [run.root, ...run.tokens.flatMap(({ inner }) => inner ?? [])].flatMap(({ arrivals }) => [...arrivals.keys()]);
    const elements = [...run.tokens.map(({ node }) => node), ...joins].map((node) => run.idOf(node));
    throw new StepStuck('the case has nothing to wait for and has reached no end', [...new Set(elements)]);
  }
  const { variables } = run;
  return { state: { variables, open, ended, private: ended ? null : saveRun(run) }, effects };
}

/** In the order they were opened, those of called processes among them. */
function openAfter(before: readonly OpenItem[], effects: readonly Effect[]): OpenItem[] {
  const open = new Map(before.map((item) => [item.key, item]));
  for (const effect of effects) {
    if (effect.kind === 'opened') open.set(effect.item.key, effect.item);
    else if (effect.kind === 'closed') open.delete(effect.item);
  }
  return [...open.values()];
}
