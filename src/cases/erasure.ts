/** That everything personal of a case was erased. */
export interface Erasure {
  /** UTC instant. */
  readonly at: string;
  /** The rule: so many years after the end of the case; null where somebody asked for it. */
  readonly years: number | null;
  /** Why it was asked for, in the administrator's words, who names nobody in them; null under the rule. */
  readonly reason: string | null;
  /** Id of the administrator; null for the product itself, or who was at its shell. */
  readonly by: string | null;
}
