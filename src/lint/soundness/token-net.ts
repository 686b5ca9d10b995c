/**
 * The token game of a diagram, compiled. A *place* is where a token can be: on a sequence flow, at an element no flow
 * leads to, or in a running activity. A *marking* says where tokens are. A *firing* is one thing that can happen.
 */

/** What a place is for. Only `token` and `running` keep a scope alive. */
export type PlaceKind = 'token' | 'running' | 'armed' | 'reached';

export interface Place {
  readonly kind: PlaceKind;
  /** The element a token here is at, or is on its way to. */
  readonly element: string;
  /** The sequence flow, where the place is one. */
  readonly flow: string | null;
  /** The scopes it lies in, from its own to the process. */
  readonly scopes: readonly string[];
}

/** Ids of the places that hold tokens, ascending, one entry for each token: equal markings are equal lists. */
export type Marking = readonly number[];

/** One thing that can happen: tokens are taken, some places are emptied, tokens are put. */
export interface Firing {
  /** What was passed, for a path: flows and elements in their order. */
  readonly path: readonly string[];
  readonly consume: readonly number[];
  /** Emptied after consuming, before producing: what is interrupted, ended or forgotten. */
  readonly clear: ReadonlySet<number> | null;
  readonly produce: readonly number[];
  /** A further condition. It may ask only which places are empty: the proof of unboundedness rests on that. */
  readonly enabled: ((marking: Marking) => boolean) | null;
}

export interface TokenNet {
  readonly places: readonly Place[];
  /** Firings by the first place they consume from: only these have to be asked where a token is there. */
  readonly firings: ReadonlyMap<number, readonly Firing[]>;
  /** One for each way the process can begin. */
  readonly initials: readonly Marking[];
}

/** Whether a token in this place keeps its scope alive. */
export function isLife(place: Place | undefined): boolean {
  return place?.kind === 'token' || place?.kind === 'running';
}
