import type { Diagram, FlowNode } from '../../../src/model/diagram.ts';
import type { SoundnessFault } from '../../../src/lint/soundness/fault.ts';
import type { Effect } from '../../../src/engine/port.ts';
import type { Followed } from './follow-path.ts';
import { tokensAfter } from './tokens-after.ts';

/** Whether a way an engine went along the path of a fault shows that fault. */
export function showsFault(diagram: Diagram, { kind, sentence }: SoundnessFault, way: Followed): boolean {
  if (kind === 'deadlock') return standsStill(diagram, way);
  if (kind === 'left-behind') return sentence.includes('is reached twice') ? someEndTwice(diagram, way.effects) : standsStill(diagram, way);
  if (kind === 'two-outcomes') return new Set(ends(diagram, way.effects).filter((id) => diagram.nodes.get(id)?.scope === diagram.processId)).size > 1;
  const along = way.steps.map((_, steps) => tokensAfter(diagram, way.steps.slice(0, steps + 1).flat()));
  const last = along.at(-1) ?? [];
  // A round is closed where all tokens are again where they were; it heaps up where there are more.
  return kind === 'no-end' ? along.slice(0, -1).some((earlier) => earlier.join() === last.join()) : grows(along);
}

/** Nothing can move any more; a message that may come beside a standstill, time and again, does not end it. */
function standsStill({ nodes }: Diagram, { stuck, open }: Followed): boolean {
  const isBeside = (id: string): boolean => nodes.get(id)?.interrupting === false || nodes.get(id)?.type === 'startEvent';
  return stuck || (open.length > 0 && open.every(isBeside));
}

function ends({ nodes }: Diagram, effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) => {
    const node = effect.kind === 'entered' ? nodes.get(effect.element) : undefined;
    return node !== undefined && isEnd(node) ? [node.id] : [];
  });
}

function isEnd({ type, outgoing }: FlowNode): boolean {
  return outgoing.length === 0 && type !== 'subProcess';
}

/** Whether one end was come to twice while its scope was not left. */
function someEndTwice({ nodes }: Diagram, effects: readonly Effect[]): boolean {
  const reached = new Set<string>();
  for (const effect of effects) {
    if (effect.kind !== 'entered') continue;
    const { element } = effect;
    const node = nodes.get(element);
    if (node?.type === 'subProcess') for (const id of reached) if (nodes.get(id)?.scope === element) reached.delete(id);
    if (node === undefined || !isEnd(node)) continue;
    if (reached.has(element)) return true;
    reached.add(element);
  }
  return false;
}

function grows(along: readonly (readonly string[])[]): boolean {
  return along.some((later, at) => along.slice(0, at).some((earlier) => earlier.length < later.length && covers(later, earlier)));
}

function covers(more: readonly string[], less: readonly string[]): boolean {
  const left = [...more];
  return less.every((id) => {
    const at = left.indexOf(id);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
