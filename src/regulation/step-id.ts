import type { Digest } from './digest.ts';

export type DigestStep = Digest['steps'][number];
export type DigestRow = NonNullable<Digest['table']>['rows'][number];

/** The id of the step's element: `process_4`, `process_8_a`, `condition_1`; `start` for the unnumbered first item. */
export function stepId({ kind, number, part }: Pick<DigestStep, 'kind' | 'number' | 'part'>): string {
  if (kind === 'action' || number === null) return 'start';
  return `${kind}_${number}${part === undefined ? '' : `_${part}`}`;
}
