import type { Diagram } from '../model/diagram.ts';
import type { Message } from '../model/told.ts';
import type { Act } from './act.ts';
import type { Digest } from './digest.ts';

/** A value a schema lists. */
export type VariableValue = string | boolean;

/** A variable that a completed form or an answered operation sets. */
export interface ActVariable {
  readonly name: string;
  /** Every value it can have where a schema lists them, the favourable one first; null where it may be anything. */
  readonly values: readonly VariableValue[] | null;
}

/** The part of a scenario the checks read. */
export interface ActScenario {
  readonly name: string;
  /** Values by element id; a list gives them pass by pass. */
  readonly tasks: Readonly<Record<string, Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]>>;
  /** The end event the scenario reaches. */
  readonly outcome: string;
}

/** A diagram, what the act says of its channel, and what belongs to the set. */
export interface ActSubject {
  readonly diagram: Diagram;
  readonly digest: Digest;
  readonly act: Act;
  /** Form-js schemas by id: those the diagram names and that exist. */
  readonly forms: Readonly<Record<string, unknown>>;
  /** The variables a completed form sets. */
  readonly formVariables: (schema: unknown) => readonly ActVariable[];
  /** The operations that adapters offer, by type, with the variables each result sets. */
  readonly operations: ReadonlyMap<string, readonly ActVariable[]>;
  readonly scenarios: readonly ActScenario[];
}

/** Where a diagram says otherwise than its act. */
export interface ActFault {
  /** Id of the element or flow, or null for the diagram as a whole. */
  readonly element: string | null;
  /** A sentence that says what the act says and what to do. */
  readonly sentence: string;
  /** The same, to be told in another language. */
  readonly message: Message;
}

/** One check of a diagram against its act: `checks/<name>.ts` exports it, one fault each. */
export interface ActCheck {
  /** Kebab-case: the stem of its file and its page. */
  readonly name: string;
  run(subject: ActSubject): Iterable<ActFault>;
}
