import type { FlowCase } from './flow-case.ts';

const listeners = new Set<(subject: FlowCase) => void>();

/** Calls the listener with every case that a flow of this process begins; answers how to stop. */
export function onCaseStarted(listener: (subject: FlowCase) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellStarted(subject: FlowCase): void {
  for (const listener of listeners) listener(subject);
}
