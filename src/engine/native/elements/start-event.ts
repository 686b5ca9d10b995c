import type { ElementKind } from '../element-kind.ts';

/** Has happened when it is entered. */
export const startEvent: ElementKind = { begin: (run, token) => run.leave(token) };
