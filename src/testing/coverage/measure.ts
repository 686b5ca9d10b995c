/**
 * What is measured of a diagram:
 * - `elements`: flow nodes a case has entered;
 * - `flows`: sequence flows a case has taken;
 * - `refusals`: steps and ends by which the act refuses;
 * - `outcomes`: ways out of each decision, and what was decided on the merits;
 * - `deadlines`: each met, and each missed;
 * - `failures`: of each element that asks a system as a job, the ways that system can fail.
 */
export const measures = ['elements', 'flows', 'refusals', 'outcomes', 'deadlines', 'failures'] as const;
export type Measure = (typeof measures)[number];

/** Something of each measure. */
export type ByMeasure<Content> = Readonly<Record<Measure, Content>>;

/** The record with what `make` gives for each measure. */
export function byMeasure<Content>(make: (measure: Measure) => Content): ByMeasure<Content> {
  return Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as Record<Measure, Content>;
}
