import type { ElementKind } from '../element-kind.ts';

/** A task of no kind, or done by hand: an engine does not manage them, so the token passes (BPMN 2.0, 13.3.3). */
export const task: ElementKind = { begin: (run, token) => run.leave(token) };
