import { ItemNotOpen, StimulusMismatch } from './errors.ts';
import type { EngineState, OpenItem, Stimulus } from './port.ts';

/** The open item a stimulus addresses. @throws ItemNotOpen, StimulusMismatch */
export function openItemFor(state: EngineState, stimulus: Stimulus): OpenItem {
  const item = state.open.find(({ key }) => key === stimulus.item);
  if (item === undefined) throw new ItemNotOpen(stimulus.item);
  if (!fits(stimulus, item)) throw new StimulusMismatch(item.key, stimulus.kind, item.kind);
  return item;
}

function fits({ kind }: Stimulus, item: OpenItem): boolean {
  switch (kind) {
    case 'complete':
      return item.kind === 'task' || item.kind === 'job';
    case 'error':
      return item.kind === 'job';
    default:
      return item.kind === kind;
  }
}
