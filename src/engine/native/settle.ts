import { askCondition } from './flow-choice.ts';
import { fire } from './fire.ts';
import type { Run } from './run.ts';
import type { Scope } from './token.ts';

/**
 * Moves everything that can move: tokens first, then what they asked for, then events whose condition has come true,
 * then joins to which nothing can come any more.
 */
export function settle(run: Run): void {
  for (;;) {
    run.drain();
    const errand = run.errands.shift();
    if (errand !== undefined) errand();
    else if (!meetCondition(run) && !passJoin(run)) return;
  }
}

/** The first conditional event, in the order they began to wait, whose condition has come true. */
function meetCondition(run: Run): boolean {
  for (const token of run.tokens) {
    const node = run.graph.nodes[token.node];
    if (node?.event !== 'conditional') continue;
    const holds = askCondition(node.id, node.condition ?? '', run.seenFrom(token));
    if (token.role === 'in') {
      if (!holds) continue;
      run.leave(token);
      return true;
    }
    const held = (token.memo as { readonly was: boolean } | undefined)?.was === true;
    if (holds && !held) {
      fire(run, token);
      return true;
    }
    if (held && !holds) token.memo = undefined;
  }
  return false;
}

/** The first join, in document order, that need not wait any longer. */
function passJoin(run: Run): boolean {
  for (const node of run.graph.joins.keys()) {
    const { settle: pass } = run.kindOf(node);
    if (pass === undefined) continue;
    for (const scope of scopesOf(run)) if (pass(run, node, scope)) return true;
  }
  return false;
}

function scopesOf(run: Run): Scope[] {
  return [run.root, ...run.tokens.flatMap(({ inner }) => inner ?? [])];
}
