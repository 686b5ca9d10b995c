import type { Diagram } from '../../model/diagram.ts';
import { comesAgain } from './comes-again.ts';
import { compileNet } from './compile-net.ts';
import { endsReachedTwice } from './ends-reached-twice.ts';
import { explore } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { ownEnds } from './own-ends.ts';
import { stuckTokens } from './stuck-tokens.ts';
import { unboundedPlaces } from './unbounded-places.ts';

/**
 * Faults that show only where an event that does not interrupt comes again; null where it is too much to go through. Twice
 * stands for any number of times. What the event leads to may come to ends of its own as often: that is what it is for.
 */
export function faultsOfComingAgain(diagram: Diagram): readonly SoundnessFault[] | null {
  if (![...diagram.nodes.values()].some(comesAgain)) return [];
  const net = compileNet(diagram, 2);
  const analysis = { diagram, net, exploration: explore(net) };
  if (!analysis.exploration.finished) return null;
  const ends = ownEnds(diagram);
  return [...stuckTokens(analysis), ...unboundedPlaces(analysis), ...endsReachedTwice(analysis, (end) => ends.has(end))];
}
