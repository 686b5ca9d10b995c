import { type Told, told } from '../../model/told.ts';
import type { Diagram } from '../../model/diagram.ts';
import { compileNet } from './compile-net.ts';
import { endsReachedTwice } from './ends-reached-twice.ts';
import { explore } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { markingOf, type Standing } from './marking-of.ts';
import { ownEnds } from './own-ends.ts';
import { roundsWithoutEnd } from './rounds-without-end.ts';
import { stuckTokens } from './stuck-tokens.ts';
import type { TokenNet } from './token-net.ts';
import { twoOutcomes } from './two-outcomes.ts';
import { unboundedPlaces } from './unbounded-places.ts';
import { unreadSemantics } from './unread-semantics.ts';

/** The net of each diagram is compiled once, however many cases are asked about. */
const compiled = new WeakMap<Diagram, TokenNet>();

/**
 * What can go wrong from where tokens stand on: the same faults as from the start, each with the way that shows it. None
 * where the process comes to an end properly whatever is decided.
 */
export function faultsFrom(diagram: Diagram, standing: readonly Standing[]): readonly SoundnessFault[] {
  const unread = unreadSemantics(diagram);
  if (unread.length > 0) return unread.map(({ element, reason }) => undecided(element, reason));
  const net = compiled.get(diagram) ?? compileNet(diagram);
  compiled.set(diagram, net);
  const from = { ...net, initials: [markingOf(diagram, net, standing)] };
  const exploration = explore(from);
  const analysis = { diagram, net: from, exploration };
  const faults = [...stuckTokens(analysis), ...roundsWithoutEnd(analysis), ...unboundedPlaces(analysis)];
  // How often something was begun beside the rest before is not known: it may come to its end as often.
  const own = ownEnds(diagram);
  if (exploration.unbounded.length === 0) faults.push(...endsReachedTwice(analysis, (end) => own.has(end)), ...twoOutcomes(analysis));
  if (!exploration.finished) faults.push(undecided(null, told`its tokens can stand in too many ways`));
  return faults;
}

function undecided(element: string | null, reason: Told): SoundnessFault {
  return { kind: 'undecided', element, ...told`it is not decided whether the case can end: ${reason}`, path: null, run: null };
}
