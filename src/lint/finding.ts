import type { Diagram } from '../model/diagram.ts';

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
  /** Line in the file, from 1, where it is known. */
  readonly line: number | null;
}

/** What a check may know beside the diagram. */
export interface CheckContext {
  /** Form-js schemas by id: those the diagram names and that exist. */
  readonly forms: Readonly<Record<string, unknown>>;
  /** What is wrong with a form's schema, a sentence each. */
  readonly formFaults: (schema: unknown) => readonly string[];
  /** Types of the operations that adapters offer. */
  readonly operations: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  /** What the engine does not run right. */
  readonly unsupported: (diagram: Diagram) => readonly { readonly element: string; readonly reason: string }[];
}

/** One check: `checks/<name>.ts` exports it, one finding each fault. */
export interface Check {
  readonly name: string;
  readonly class: Finding['class'];
  run(diagram: Diagram, context: CheckContext): Iterable<{ readonly element: string | null; readonly sentence: string }>;
}
