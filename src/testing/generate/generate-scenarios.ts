import type { Scenario } from '../../definitions/scenarios.ts';
import type { Program } from '../../engine/port.ts';
import type { Diagram } from '../../model/diagram.ts';
import { decisiveOf } from './decisive.ts';
import { exploreWays } from './explore-ways.ts';
import type { TurnParts } from './possible-turns.ts';
import { smallestCover } from './smallest-cover.ts';
import type { Way, Ways } from './way.ts';
import { wayScenario } from './way-scenario.ts';

/** `flows`: the smallest set of ways that takes every flow. `paths`: every way with each loop at most once. */
export type GenerateKind = 'flows' | 'paths';

/** Scenarios made from a diagram, and what was found while they were made. */
export interface Generated {
  readonly scenarios: readonly Scenario[];
  /** How many ways there are, and whether that is all of them. */
  readonly ways: Pick<Ways, 'kind'> & { readonly count: number };
  /** Whether there is no smaller set; null where every way was asked for. */
  readonly cover: 'exact' | 'reduced' | null;
  /** Sequence flows no way takes, in document order. */
  readonly untaken: readonly string[];
  /** Ways that do not end, the shortest of each fault. */
  readonly faulty: readonly Way[];
  /** Ways chosen that no scenario can tell. */
  readonly untold: readonly Way[];
}

/** Makes scenarios of a definition by playing it through; `most`: see `exploreWays`. */
export async function generateScenarios(
  program: Program,
  parts: Omit<TurnParts, 'decisive'>,
  { kind, most }: { readonly kind: GenerateKind; readonly most?: number },
): Promise<Generated> {
  const { definition } = parts;
  const explored = await exploreWays(program, { ...parts, decisive: decisiveOf(definition) }, most);
  const ended = distinct(explored.ways.filter(({ end }) => end !== null));
  const cover = kind === 'flows' ? smallestCover(ended, ({ flows }) => flows) : null;
  const chosen = cover?.chosen ?? ended;
  const told = chosen.map((way, index) => ({ way, scenario: wayScenario(way, index + 1, definition) }));
  const taken = new Set(explored.ways.flatMap(({ flows }) => flows));
  return {
    scenarios: told.flatMap(({ scenario }) => scenario ?? []),
    ways: { kind: explored.kind, count: ended.length },
    cover: cover?.kind ?? null,
    untaken: [...definition.diagram.flows.keys()].filter((flow) => !taken.has(flow)),
    faulty: shortestOfEach(explored.ways),
    untold: told.flatMap(({ way, scenario }) => (scenario === null ? [way] : [])),
  };
}

/** What is answered of a diagram that the engine does not run. */
export function notRun(diagram: Diagram, { message }: Error): Generated {
  return {
    scenarios: [],
    ways: { kind: 'all', count: 0 },
    cover: null,
    untaken: [...diagram.flows.keys()],
    faulty: [{ turns: [], flows: [], trace: [], end: null, fault: { element: null, reason: message } }],
    untold: [],
  };
}

/** Ways that take other flows; of those that take the same, the first. */
function distinct(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.toReversed().map((way) => [way.flows.join(' '), way])).values()].toReversed();
}

function shortestOfEach(ways: readonly Way[]): readonly Way[] {
  const faulty = ways.filter(({ fault }) => fault !== null).toSorted((one, other) => one.turns.length - other.turns.length);
  return [...new Map(faulty.toReversed().map((way) => [`${way.fault?.element} ${way.fault?.reason}`, way])).values()].toReversed();
}
