import type { OpenItem, Stimulus, Variables } from '../../engine/port.ts';

/** One thing that moves a case on a generated way, and how somebody brings it about. */
export interface Turn {
  readonly kind: OpenItem['kind'];
  readonly element: string;
  /** Nothing else was open: time passes until it is due. */
  readonly alone: boolean;
  /** What is entered into the form of a task; empty otherwise. */
  readonly entered: Variables;
  /** What the system asked there answers; null where its stub answers and nothing depends on it. */
  readonly answer: Variables | null;
  /** The values the way depends on, by name. */
  readonly decided: Variables;
}

/** A turn that can be taken now, and what the engine is told. */
export interface PossibleTurn extends Turn {
  readonly stimulus: Stimulus;
}
