import type { RunStepView } from '../../../src/http/contract.ts';

/** Tokens that stand at one place of the diagram. */
export interface TokensAt {
  /** A flow, or an element. */
  readonly id: string;
  readonly count: number;
  /** How many of them this step has put there. */
  readonly put: number;
}

/** Where tokens stand after a step of a run, and which of them are new. */
export function tokensAt(run: readonly RunStepView[], at: number): readonly TokensAt[] {
  const before = counted(run[at - 1]?.tokens ?? []);
  return [...counted(run[at]?.tokens ?? [])].map(([id, count]) => ({ id, count, put: Math.max(0, count - (before.get(id) ?? 0)) }));
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
