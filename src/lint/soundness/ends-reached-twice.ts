import type { Analysis } from './analysis.ts';
import { pathTo } from './explore.ts';
import type { SoundnessFault } from './fault.ts';

/**
 * Ends that two tokens of one run come to: ways parted in parallel have met without waiting for each other. It is told of
 * the first element on the way where they met.
 */
export function endsReachedTwice({ diagram, net, exploration }: Analysis): readonly SoundnessFault[] {
  const ends = new Set<number>();
  const faults = new Map<string, SoundnessFault>();
  for (const state of exploration.states) {
    for (const [at, place] of state.marking.entries()) {
      if (net.places[place]?.kind !== 'reached' || state.marking[at - 1] !== place || ends.has(place)) continue;
      ends.add(place);
      const end = net.places[place].element;
      const path = pathTo(state);
      const met = metAt(path, (id) => (diagram.nodes.get(id)?.incoming.length ?? 0) > 1) ?? end;
      if (!faults.has(met)) faults.set(met, { kind: 'left-behind', element: met, sentence: sentenceOf(met, end), path });
    }
  }
  return [...faults.values()];
}

function metAt(path: readonly string[], merges: (id: string) => boolean): string | null {
  return path.find((id, at) => merges(id) && path.indexOf(id) < at) ?? null;
}

function sentenceOf(met: string, end: string): string {
  const where = met === end ? 'the end is reached twice in one run' : `two tokens go on from here one after the other, and the end ${end} is reached twice`;
  return `${where}: let the ways parted in parallel meet in a parallel gateway, or part them by an exclusive one`;
}
