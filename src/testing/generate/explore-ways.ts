import type { Program, Step } from '../../engine/port.ts';
import { ReglamentError } from '../../errors.ts';
import { backFlows } from './back-flows.ts';
import { possibleTurns, type TurnParts } from './possible-turns.ts';
import { placeKey } from './place-key.ts';
import type { PossibleTurn } from './turn.ts';
import type { WayFault, Ways } from './way.ts';
import { waysOf, type WayNode } from './way-node.ts';

/** So many stimuli are tried at most before ways that come to the same place are taken together. */
const MOST_TURNS = 5_000;

/**
 * Plays a diagram through on the engine, with every decision its forms and systems can take: no runtime, no adapter, no
 * clock. A state is saved and loaded between any two turns.
 * @param most so many turns are tried at most to tell every way apart
 */
export async function exploreWays(program: Program, parts: TurnParts, most: number = MOST_TURNS): Promise<Ways> {
  const apart = await explore(program, parts, { most, together: false });
  if (apart !== null) return { ways: waysOf(apart), kind: 'all' };
  const together = await explore(program, parts, { most: Number.POSITIVE_INFINITY, together: true });
  return { ways: waysOf(together ?? []), kind: 'some' };
}

/** Breadth first, so that of two ways to a place the shorter is known first. Null where there are too many turns. */
async function explore(
  program: Program,
  parts: TurnParts,
  { most, together }: { readonly most: number; readonly together: boolean },
): Promise<readonly WayNode[] | null> {
  const { diagram } = parts.definition;
  const back = backFlows(diagram);
  const places = new Map<string, WayNode>();
  const begun = await attempt(() => program.start({}));
  const nodes = [nodeAfter(null, null, begun, back)];
  let turns = 0;
  for (const node of nodes) {
    if (node.end !== null || node.fault !== null || node.state === null) continue;
    if (node.looped) continue;
    if (together) {
      const key = placeKey(diagram, node, parts.decisive.names);
      const known = places.get(key);
      node.joins = known ?? null;
      if (known !== undefined) continue;
      places.set(key, node);
    }
    const state = JSON.parse(JSON.stringify(node.state)) as typeof node.state;
    const next = await turnsOf(parts, state);
    for (const turn of next.possible) {
      turns += 1;
      if (turns > most) return null;
      nodes.push(nodeAfter(node, turn, await attempt(() => program.advance(state, turn.stimulus)), back));
    }
    if (next.possible.length === 0) node.fault = next.fault ?? { element: null, reason: 'nothing is open and it has not ended' };
    // What has been gone on from is not needed any more.
    node.state = null;
  }
  return nodes;
}

async function turnsOf(parts: TurnParts, state: NonNullable<WayNode['state']>): Promise<{ readonly possible: readonly PossibleTurn[]; readonly fault: WayFault | null }> {
  const made = await attempt(async () => possibleTurns(parts, state));
  return 'reason' in made ? { possible: [], fault: made } : made;
}

/** What cannot be done because of the diagram is an answer; anything else is a fault of the product. */
async function attempt<Done extends object>(work: () => Promise<Done>): Promise<Done | WayFault> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReglamentError)) throw error;
    const { element } = (error.details ?? {}) as { element?: unknown };
    return { element: typeof element === 'string' ? element : null, reason: error.message };
  }
}

function nodeAfter(parent: WayNode | null, turn: PossibleTurn | null, step: Step | WayFault, back: ReadonlySet<string>): WayNode {
  const { stimulus: _, ...taken } = turn ?? { stimulus: null };
  const base = { parent, turn: turn === null ? null : (taken as WayNode['turn']), joins: null };
  if ('reason' in step) return { ...base, flows: [], trace: [], loops: parent?.loops ?? [], looped: false, state: null, end: null, fault: step };
  const flows = step.effects.flatMap((effect) => (effect.kind === 'taken' ? [effect.flow] : []));
  const loops = [...(parent?.loops ?? []), ...flows.filter((flow) => back.has(flow))];
  return {
    ...base,
    flows,
    trace: step.effects.flatMap((effect) => (effect.kind === 'entered' ? [effect.element] : [])),
    loops,
    looped: new Set(loops).size < loops.length,
    state: step.state,
    end: step.effects.flatMap((effect) => (effect.kind === 'ended' ? [effect.element] : []))[0] ?? null,
    fault: null,
  };
}
