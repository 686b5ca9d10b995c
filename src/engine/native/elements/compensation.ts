import type { Run } from '../run.ts';
import type { Completed, Scope, Token } from '../token.ts';

/**
 * Undoes what was done in the scope: all of it, or one activity. The last done is undone first, one after the other; a
 * sub-process without a handler of its own by what was done inside (BPMN 2.0, 13.5.5). Undone once. Answers whether
 * there is anything to undo: the thrower waits for it.
 */
export function compensate(run: Run, thrower: Token, activity: string | null): boolean {
  const scope = scopeToUndo(run, thrower.scope);
  const named = ({ node }: Completed): boolean => activity === null || run.idOf(node) === activity;
  const undone = scope.completed.filter(named);
  scope.completed = scope.completed.filter((one) => !named(one));
  thrower.memo = handlersOf(run, undone);
  return compensateNext(run, thrower);
}

/** Begins the next handler the thrower asked for; answers whether there was one. */
export function compensateNext(run: Run, thrower: Token): boolean {
  const [handler, ...rest] = (thrower.memo as readonly number[] | undefined) ?? [];
  if (handler === undefined) return false;
  thrower.memo = rest;
  run.enter(handler, thrower.scope, thrower);
  return true;
}

/** What is thrown in an event sub-process is about the scope that it serves. */
function scopeToUndo(run: Run, scope: Scope): Scope {
  let at = scope;
  while (at.token !== null && at.parent !== null && run.graph.nodes[at.token.node]?.triggeredByEvent === true) at = at.parent;
  return at;
}

function handlersOf(run: Run, completed: readonly Completed[]): number[] {
  return completed.toReversed().flatMap(({ node, inner }) => (inner === undefined ? [run.graph.compensation[node] ?? -1] : handlersOf(run, inner)));
}
