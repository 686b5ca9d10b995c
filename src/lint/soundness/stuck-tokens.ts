import type { Analysis } from './analysis.ts';
import { pathTo, type State } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { runTo } from './run-along.ts';
import type { Place } from './token-net.ts';
import { told } from '../../model/told.ts';

/**
 * Tokens that wait for ever: nothing can happen any more and they are still there. Where another token has already come
 * to an end in the same scope, this one is left behind; otherwise the process stands still. The first way to each element.
 */
export function stuckTokens(analysis: Analysis): readonly SoundnessFault[] {
  const { exploration, net } = analysis;
  const faults = new Map<string, SoundnessFault>();
  for (const state of exploration.states) {
    if (state.next === null || state.next.length > 0) continue;
    const places = state.marking.flatMap((id) => net.places[id] ?? []);
    const waiting = places.filter(({ kind }) => kind === 'token');
    // One element for each way of getting stuck: the others that wait then are stuck for the same reason.
    const [first] = waiting;
    if (first === undefined || waiting.some(({ element }) => faults.has(element))) continue;
    const ended = places.some(({ kind, scopes }) => kind === 'reached' && first.scopes.includes(scopes[0] ?? ''));
    faults.set(first.element, stuckAt(analysis, state, first, waiting, ended));
  }
  return [...faults.values()];
}

function stuckAt({ diagram, net }: Analysis, state: State, { element }: Place, waiting: readonly Place[], ended: boolean): SoundnessFault {
  const here = waiting.flatMap((place) => (place.element === element && place.flow !== null ? [place.flow] : []));
  const incoming = diagram.nodes.get(element)?.incoming ?? [];
  const missing = incoming.filter((id) => !here.includes(id));
  const counts = diagram.nodes.get(element)?.type === 'complexGateway';
  const open = counts ? told`its condition does not hold with all that can come` : told`nothing leads on`;
  const lacks = missing.length === 0 ? open : told`nothing comes any more along ${missing.join(', ')}`;
  const sameKind = counts ? told`let it go on with as many as always come` : told`let the ways that meet here be parted by a gateway of the same kind`;
  const advice = missing.length === 0 && !counts ? told`give it a way on` : sameKind;
  return {
    kind: ended ? 'left-behind' : 'deadlock',
    element,
    ...(ended
      ? told`a token is left behind here when the end has been reached: ${lacks}; ${advice}`
      : told`the process stands still here for ever: ${lacks}; ${advice}`),
    path: [...pathTo(state), ...here, element],
    run: runTo(net, state),
  };
}
