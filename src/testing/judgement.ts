/** What there is to say of a case: whether it is so, in words, and how it is instead. */
export interface Judgement {
  readonly holds: boolean;
  /** Follows "expected the case to" or "not to": `stand at <process_6>`. */
  readonly wanted: string;
  /** How it is: `it stands at <process_4>`. */
  readonly found: string;
}
