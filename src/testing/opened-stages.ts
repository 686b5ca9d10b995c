import type { FlowStage } from './flow-stage.ts';

type Listener = (stage: FlowStage) => void;

// A test opens its flows itself: whoever collects coverage stands beside it, and is nowhere handed in.
const listeners = new Set<Listener>();

/** Hears of every flow that is opened in this process from now on; answers how to stop. */
export function onOpened(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOpened(stage: FlowStage): void {
  for (const listener of listeners) listener(stage);
}
