import type { ElementKind } from '../element-kind.ts';

/** Waits for a person. */
export const userTask: ElementKind = { begin: (run, token) => run.wait(token) };
