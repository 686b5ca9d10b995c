import type { Digest } from './digest.ts';

export type DigestStep = Digest['steps'][number];
export type DigestRow = NonNullable<Digest['table']>['rows'][number];

/** The id of the element that is the step: `process_4`, `condition_1`; `start` for the unnumbered first item. */
export function stepId({ kind, number }: Pick<DigestStep, 'kind' | 'number'>): string {
  return kind === 'action' || number === null ? 'start' : `${kind}_${number}`;
}
