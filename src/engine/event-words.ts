import type { EventKind, FlowNodeType } from '../model/diagram.ts';

/** An event in words: "a conditional start event", "an empty intermediate catch event". */
export function eventWords(event: EventKind | null, type: FlowNodeType): string {
  const kind = event ?? 'empty';
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} ${type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}
