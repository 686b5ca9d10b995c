import type { Diagram } from '../../model/diagram.ts';
import type { Analysis } from './analysis.ts';
import { pathTo } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { ownEnds } from './own-ends.ts';
import { reachable } from './reachable.ts';
import { runTo } from './run-along.ts';
import { type Told, told } from '../../model/told.ts';

/**
 * Ends that two tokens of one run come to: ways parted in parallel have met without waiting for each other. It is told of
 * the first element on the way where they met. What is begun beside the rest, each time at an event that does not
 * interrupt, may come to an end of its own as often as it was begun. `counts` says which ends are looked at.
 */
export function endsReachedTwice({ diagram, net, exploration }: Analysis, counts: (end: string) => boolean = () => true): readonly SoundnessFault[] {
  const own = ownEnds(diagram);
  const ends = new Set<number>();
  const faults = new Map<string, SoundnessFault>();
  for (const state of exploration.states) {
    for (const [at, place] of state.marking.entries()) {
      if (net.places[place]?.kind !== 'reached' || state.marking[at - 1] !== place || ends.has(place)) continue;
      const end = net.places[place].element;
      if (!counts(end)) continue;
      const path = pathTo(state);
      if (!own.has(end) && timesBegun(diagram, end, path) > 1) continue;
      ends.add(place);
      const met = metAt(path, (id) => (diagram.nodes.get(id)?.incoming.length ?? 0) > 1) ?? end;
      if (!faults.has(met)) faults.set(met, { kind: 'left-behind', element: met, ...sentenceOf(met, end), path, run: runTo(net, state) });
    }
  }
  return [...faults.values()];
}

/** How often an event that does not interrupt was passed from which the end can be come to. */
function timesBegun(diagram: Diagram, end: string, path: readonly string[]): number {
  const beside = (id: string): boolean => {
    const node = diagram.nodes.get(id);
    return node !== undefined && node.attachedTo !== null && !node.interrupting;
  };
  return path.filter((id) => beside(id) && reachable(diagram, [id]).has(end)).length;
}

function metAt(path: readonly string[], merges: (id: string) => boolean): string | null {
  return path.find((id, at) => merges(id) && path.indexOf(id) < at) ?? null;
}

function sentenceOf(met: string, end: string): Told {
  const where = met === end ? told`the end is reached twice in one run` : told`two tokens go on from here one after the other, and the end ${end} is reached twice`;
  return told`${where}: let the ways parted in parallel meet in a parallel gateway, or part them by an exclusive one`;
}
