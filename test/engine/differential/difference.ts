import type { Diagram } from '../../../src/model/diagram.ts';

/** Where two engines part. */
export interface Difference {
  readonly diagram: Diagram;
  /** What was done to the case up to and with the step that differs; the first is its start. */
  readonly stimuli: readonly string[];
  /** What differs: `effects`, `open`, `variables` or `ended`; of a step that failed the error stands for the effects. */
  readonly what: string;
  /** What each engine gave, bpmn-engine first, as lines to be read side by side. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** The effects of the case so far, before this step. */
  readonly before: readonly string[];
}
