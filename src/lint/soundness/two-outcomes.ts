import type { Diagram } from '../../model/diagram.ts';
import type { Analysis } from './analysis.ts';
import { pathTo, type State } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { ownEnds } from './own-ends.ts';
import { reachable } from './reachable.ts';
import { runTo } from './run-along.ts';
import { told } from '../../model/told.ts';

/**
 * Runs that come to two ends of the process. What starts beside the process, at an event that does not interrupt, may
 * come to an end of its own. Each pair of ends is told once, of the element where the ways to them part.
 */
export function twoOutcomes({ diagram, net, exploration }: Analysis): readonly SoundnessFault[] {
  const outcomes = new Set([...ownEnds(diagram)].filter((id) => diagram.nodes.get(id)?.scope === diagram.processId));
  const faults = new Map<string, SoundnessFault>();
  for (const state of exploration.states) {
    const reached = state.marking.flatMap((id) => net.places[id] ?? []).filter(({ kind }) => kind === 'reached');
    const [one, other] = [...new Set(reached.map(({ element }) => element))].filter((end) => outcomes.has(end));
    if (one === undefined || other === undefined) continue;
    const parted = partedAt(diagram, state, one, other) ?? one;
    if (faults.has(parted)) continue;
    faults.set(parted, {
      kind: 'two-outcomes',
      element: parted,
      ...told`from here one run comes to both ${one} and ${other}: let an exclusive gateway choose, or join the ways before one end`,
      path: pathTo(state),
      run: runTo(net, state),
    });
  }
  return [...faults.values()];
}

/** The last element on the way that gave out several tokens and from which both ends can be come to. */
function partedAt(diagram: Diagram, state: State, one: string, other: string): string | null {
  for (let at: State | null = state; at !== null; at = at.parent) {
    if (at.by === null || at.by.produce.length < 2) continue;
    const element = at.by.path.findLast((id) => diagram.nodes.has(id));
    if (element === undefined) continue;
    const behind = reachable(diagram, [element]);
    if (behind.has(one) && behind.has(other)) return element;
  }
  return null;
}
