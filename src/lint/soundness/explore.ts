import { canFire, fire, markingKey } from './marking.ts';
import type { Firing, Marking, TokenNet } from './token-net.ts';
import { growth } from './unbounded.ts';

/** At most so many markings are looked at. */
export const MOST_STATES = 50_000;
/** At most so many comparisons of tokens are made: what bounds the time, whatever the machine. */
export const MOST_WORK = 5_000_000;
/** Tokens that end at one element are counted up to here: more say nothing new. */
const MOST_REACHED = 2;

/** A marking that can be reached, in order of the number of firings it takes. */
export interface State {
  readonly marking: Marking;
  readonly parent: State | null;
  /** What led here from the parent; null in the beginning. */
  readonly by: Firing | null;
  /** What can happen, and where it leads; empty where nothing can, null where it was not looked at. */
  next: readonly Step[] | null;
}

export interface Step {
  readonly by: Firing;
  readonly to: State;
}

/** What can be reached. */
export interface Exploration {
  readonly states: readonly State[];
  /** Where places grow without end, with the first such place; beyond these states nothing was looked at. */
  readonly unbounded: readonly { readonly state: State; readonly place: number }[];
  /** False where a bound ended the search. */
  readonly finished: boolean;
}

/** Every marking that can be reached, breadth first. */
export function explore(net: TokenNet): Exploration {
  const states: State[] = [];
  const known = new Map<string, State>();
  const unbounded: { state: State; place: number }[] = [];
  let work = 0;
  const reach = (marking: Marking, parent: State | null, by: Firing | null): State => {
    const key = markingKey(marking);
    const found = known.get(key);
    if (found !== undefined) return found;
    const state: State = { marking, parent, by, next: null };
    known.set(key, state);
    states.push(state);
    return state;
  };
  for (const initial of net.initials) reach(initial, null, null);
  for (const state of states) {
    const grown = growth(net, state);
    work += grown.work;
    if (grown.place !== null) {
      unbounded.push({ state, place: grown.place });
      continue;
    }
    const steps: Step[] = [];
    for (const place of new Set(state.marking)) {
      for (const firing of net.firings.get(place) ?? []) {
        work += state.marking.length;
        if (!canFire(firing, state.marking)) continue;
        work += state.marking.length;
        steps.push({ by: firing, to: reach(counted(net, fire(firing, state.marking)), state, firing) });
      }
    }
    state.next = steps;
    if (states.length > MOST_STATES || work > MOST_WORK) return { states, unbounded, finished: false };
  }
  return { states, unbounded, finished: true };
}

function counted(net: TokenNet, marking: Marking): Marking {
  return marking.filter((place, at) => net.places[place]?.kind !== 'reached' || marking[at - MOST_REACHED] !== place);
}

/** What was passed on the way to a state, from the beginning on. */
export function pathTo(state: State): readonly string[] {
  const firings: Firing[] = [];
  for (let at: State | null = state; at !== null; at = at.parent) if (at.by !== null) firings.push(at.by);
  return firings.toReversed().flatMap(({ path }) => path);
}
