/** A value an operation takes or gives. */
export interface OperationFieldView {
  readonly name: string;
  /** Of an input: the call is refused without it. Of an answer: every answer has it. */
  readonly required: boolean;
  /** `date` and `instant` are ISO 8601; `other`: a list, or anything. */
  readonly kind: 'text' | 'number' | 'flag' | 'date' | 'instant' | 'object' | 'other';
  /** Every text it can be where they are listed, the favourable one first; else none. */
  readonly values: readonly string[];
  /** What an object holds; else none. */
  readonly fields: readonly OperationFieldView[];
}

/** An operation this installation offers to diagrams. */
export interface OperationView {
  /** As a diagram names it: `persons-register.find`. */
  readonly type: string;
  /** The system of the state it is asked of; `office`: it stays in the office. */
  readonly system: string;
  /** True where only the completing request of a task can ask it. */
  readonly onlyOnCompletion: boolean;
  /** True where asking leaves something behind, such as a message sent. */
  readonly effect: boolean;
  readonly inputs: readonly OperationFieldView[];
  readonly outputs: readonly OperationFieldView[];
}

/*
 * GET /api/operations → OperationView[] (analyst), by type
 */
