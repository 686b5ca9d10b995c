import type { EngineState } from '../../engine/port.ts';
import type { Turn } from './turn.ts';
import type { Way, WayFault } from './way.ts';

/** A place on a way, and what led there from the place before. */
export interface WayNode {
  readonly parent: WayNode | null;
  /** Null at the beginning. */
  readonly turn: Turn | null;
  readonly flows: readonly string[];
  readonly trace: readonly string[];
  /** Flows that close a loop, as often as they were taken since the beginning. */
  readonly loops: readonly string[];
  /** It has gone a loop again: no way is followed from here. */
  readonly looped: boolean;
  /** Null where it has been gone on from, or there is none. */
  state: EngineState | null;
  readonly end: string | null;
  fault: WayFault | null;
  /** Where another way has been before, which goes on for both. */
  joins: WayNode | null;
}

/** The ways that are complete: to an end, or to where something is wrong. */
export function waysOf(nodes: readonly WayNode[]): readonly Way[] {
  const onwards = nearestEnds(nodes);
  return nodes.flatMap((node) => {
    if (node.end !== null || node.fault !== null) return [wayOf(node, [])];
    if (node.joins === null) return [];
    const rest: WayNode[] = [];
    for (let at = onwards.get(node.joins); at !== undefined; at = onwards.get(at)) rest.push(at);
    return rest.length === 0 ? [] : [wayOf(node, rest)];
  });
}

/** From each place to the next one on the shortest way to an end. */
function nearestEnds(nodes: readonly WayNode[]): ReadonlyMap<WayNode, WayNode> {
  const joined = Map.groupBy(nodes.filter(({ joins }) => joins !== null), ({ joins }) => joins);
  const next = new Map<WayNode, WayNode>();
  const reached = new Set(nodes.filter(({ end }) => end !== null));
  // A set goes on over what is added while it is gone through.
  for (const node of reached) {
    const before = [node, ...(joined.get(node) ?? [])];
    for (const same of before) {
      const { parent } = same;
      if (parent === null || reached.has(parent)) continue;
      next.set(parent, same);
      reached.add(parent);
    }
  }
  return throughJoins(next);
}

/** A place that joins another goes on as that one does. */
function throughJoins(next: ReadonlyMap<WayNode, WayNode>): ReadonlyMap<WayNode, WayNode> {
  const all = new Map(next);
  for (const same of next.values()) {
    const on = same.joins === null ? undefined : next.get(same.joins);
    if (on !== undefined) all.set(same, on);
  }
  return all;
}

function wayOf(last: WayNode, rest: readonly WayNode[]): Way {
  const nodes: WayNode[] = [];
  for (let at: WayNode | null = last; at !== null; at = at.parent) nodes.push(at);
  const all = [...nodes.toReversed(), ...rest];
  const final = all.at(-1) ?? last;
  return {
    turns: all.flatMap(({ turn }) => turn ?? []),
    flows: all.flatMap(({ flows }) => flows),
    trace: all.flatMap(({ trace }) => trace),
    end: final.end,
    fault: final.fault,
  };
}
