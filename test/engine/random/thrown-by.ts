import type { Guard, Piece } from './piece.ts';

/** What may come out of a piece to whoever catches it. */
export type Thrown = 'error' | 'escalation';

/** Kinds of work that an adapter does, which may fail. */
export const WORKS_FOR_ADAPTER: ReadonlySet<string> = new Set(['serviceTask', 'sendTask', 'businessRuleTask']);

/** What may be thrown somewhere inside a piece. A catcher of anything else would be a dead element. */
export function thrownBy(piece: Piece): ReadonlySet<Thrown> {
  const found = new Set<Thrown>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { is, work, told, stop } = part as Readonly<Record<string, unknown>>;
    if (is === 'call' || (typeof work === 'string' && WORKS_FOR_ADAPTER.has(work)) || told === 'message-job' || stop === 'error') found.add('error');
    if (told === 'escalation' || stop === 'escalation') found.add('escalation');
    for (const inner of Object.values(part)) look(inner);
  };
  look(piece);
  return found;
}

/** Whether an event of this kind could ever come, where this is thrown. */
export function canCome(on: Guard['on'], thrown: ReadonlySet<Thrown>): boolean {
  if (on === 'error' || on === 'any-error') return thrown.has('error');
  return on !== 'escalation' || thrown.has('escalation');
}
