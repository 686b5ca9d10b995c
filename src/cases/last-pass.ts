import type { Case } from './case.ts';

/** The highest pass by which a token has entered an element so far, from 1; 0 where none has. */
export function lastPass({ journal }: Pick<Case, 'journal'>, element: string): number {
  return journal.reduce((last, { event }) => (event.type === 'entered' && event.element === element ? Math.max(last, event.pass) : last), 0);
}
