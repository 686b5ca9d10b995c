import type { ElementKind } from '../element-kind.ts';

/** A service, send or business-rule task: waits for an adapter. */
export const serviceTask: ElementKind = { begin: (run, token) => run.wait(token) };
