import type { ElementKind } from '../element-kind.ts';

/** Waits for a message. */
export const receiveTask: ElementKind = { begin: (run, token) => run.wait(token) };
