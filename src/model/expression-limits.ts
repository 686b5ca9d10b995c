/**
 * How much one FEEL expression may ask for; docs/limits.md tells people. A step runs where every other step runs: an
 * expression that burnt time would stop them all. The longest of the acts' diagrams has 614 characters.
 */
export const expressionLimits = {
  /** Of the text, in UTF-16 units: read before anything parses it. */
  characters: 2_000,
  /** Brackets inside one another. The parser's time grows with the square of it. */
  depth: 24,
  /** Values looked at in one evaluation: characters and parts of every variable, as often as it is named and gone through. */
  work: 2_000_000,
  /** Size of what comes out, by {@link valueSize}: a variable that doubles at every pass would fill the memory. */
  result: 250_000,
} as const;
