import type { Diagram } from '../model/diagram.ts';
import type { Message } from '../model/told.ts';

/** A fault of a diagram, as data. */
export interface Finding {
  /** Name of the check, kebab-case: the stem of its file and its page. */
  readonly check: string;
  /** `execution` and `soundness` always block publication, `act` where there is a digest, `notation` never. */
  readonly class: 'execution' | 'soundness' | 'act' | 'notation';
  /** Id of the element or flow it concerns, or null for the diagram as a whole. */
  readonly element: string | null;
  /** A sentence that says what is wrong and what to do. */
  readonly sentence: string;
  /** The same, to be told in another language; absent where it comes from elsewhere and is known in English alone. */
  readonly message?: Message;
  /** Line in the file, from 1, where it is known. */
  readonly line: number | null;
  /** The shortest way that shows the fault, as ids of elements from the start on; null where no way does. */
  readonly path: readonly string[] | null;
  /** The same way step by step, so that it can be played; absent or null where no way shows the fault. */
  readonly run?: readonly RunStep[] | null;
}

/** One thing that happens on a way: tokens are taken and put. */
export interface RunStep {
  /** What was passed, flows and elements in their order; none in the beginning. */
  readonly passed: readonly string[];
  /** Where tokens stand then: a sequence flow, towards whose target they are, or an element; an id for each token. */
  readonly tokens: readonly string[];
}

/** A variable that something sets. */
export interface VariableShape {
  readonly name: string;
  /** Every value it can have where a schema lists them, null aside; null where it may be anything. */
  readonly values: readonly (string | boolean)[] | null;
}

/** A variable a form sets. A secret reaches the operation the completion demands, and nobody else. */
export interface FormVariable extends VariableShape {
  readonly secret: boolean;
}

/** What an operation takes and gives. */
export interface OperationShape {
  /** The variables it cannot do without. */
  readonly needs: readonly string[];
  /** The variables every result of it sets. */
  readonly sets: readonly VariableShape[];
}

/** What a check may know beside the diagram. */
export interface CheckContext {
  /** The file's text; null where the diagram is in no file. */
  readonly xml: string | null;
  /** Language of the act, and so of every label. */
  readonly language: 'ru' | 'kk';
  /** Form-js schemas by id: those the diagram names and that exist. */
  readonly forms: Readonly<Record<string, unknown>>;
  /** What is wrong with a form's schema, a sentence each. */
  readonly formFaults: (schema: unknown) => readonly string[];
  /** The variables a completed form sets; none where its schema cannot be read. */
  readonly formVariables: (schema: unknown) => readonly FormVariable[];
  /** The operations that adapters offer, by type. */
  readonly operations: ReadonlyMap<string, OperationShape>;
  readonly positions: ReadonlySet<string>;
  /** Name of the engine that new cases run on. */
  readonly engine: 'bpmn-engine' | 'native';
  /** What that engine does not run right. */
  readonly unsupported: (diagram: Diagram) => readonly { readonly element: string; readonly reason: string }[];
}

/** A fault as a check tells it; what all faults of a check have in common is added to it. */
export type CheckFault = Pick<Finding, 'element' | 'sentence'> & Partial<Pick<Finding, 'message' | 'line' | 'path' | 'run'>>;

/** One check: `checks/<name>.ts` exports it, one fault each. */
export interface Check {
  readonly name: string;
  readonly class: Finding['class'];
  run(diagram: Diagram, context: CheckContext): Iterable<CheckFault> | Promise<Iterable<CheckFault>>;
}
