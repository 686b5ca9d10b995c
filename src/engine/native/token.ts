import type { Variables } from '../port.ts';

/**
 * - `in`: entered and not yet left;
 * - `armed`: a boundary event, an event behind an event-based gateway, or the start of an event sub-process that waits to
 *   fire; it keeps nothing alive;
 * - `body`: an activity that is done several times, as a whole; its instances are `in`;
 * - `reset`: a complex gateway that has fired and swallows what comes late.
 */
export type Role = 'in' | 'armed' | 'body' | 'reset';

/** A place where the case is, or where something could begin. Lives for one step; `state.ts` writes it down. */
export interface Token {
  readonly node: number;
  readonly pass: number;
  readonly role: Role;
  readonly scope: Scope;
  /** What it is armed with, the body it is an instance of, or who asked it to compensate. */
  readonly on: Token | null;
  /** Variables only what is here sees, those of the scopes around it among them; absent where there are none. */
  readonly local: Variables | undefined;
  /** JSON that the kind of element keeps for itself. */
  memo: unknown;
  /** What is inside a sub-process. */
  inner: Scope | null;
  gone: boolean;
}

/** An activity that is done and knows how to be undone. */
export interface Completed {
  readonly node: number;
  /** Of a sub-process without a handler of its own: what was done inside, in order. */
  readonly inner?: readonly Completed[];
}

/** The process, or one running sub-process. */
export interface Scope {
  /** The sub-process; null for the process. */
  readonly token: Token | null;
  readonly parent: Scope | null;
  readonly local: Variables | undefined;
  /** Tokens that wait at joins: how many came along each flow, by join. */
  readonly arrivals: Map<number, Map<number, number>>;
  /** What may be compensated, in order of completion. */
  completed: Completed[];
  /** Tokens that are on their way within the step. */
  pending: number;
  /** Counted up when everything inside is taken away: what was on its way then never arrives. */
  epoch: number;
  /** What was thrown inside and is still to be carried out: it keeps the scope alive. */
  thrown: number;
  /** Counted up when the scope is interrupted: what was thrown before is not carried out. It is where the scope was ended. */
  interruptions: number;
  gone: boolean;
}

export function makeScope(token: Token | null, parent: Scope | null, local: Variables | undefined): Scope {
  return { token, parent, local, arrivals: new Map(), completed: [], pending: 0, epoch: 0, thrown: 0, interruptions: 0, gone: false };
}

/** Whether what is inside keeps its scope alive. */
export function keepsAlive({ role }: Token): boolean {
  return role !== 'armed';
}
