import { openItemKey } from '../open-item.ts';
import type { Run } from './run.ts';
import { makeScope, type Token } from './token.ts';

/** What was armed happens: an event on a boundary, behind an event-based gateway, or at the start of an event sub-process. */
export function fire(run: Run, armed: Token): void {
  const again = rearming(run, armed);
  run.closeItem(armed);
  run.remove(armed);
  const { type = null, interrupting = true, attachedTo = null } = run.graph.nodes[armed.node] ?? {};
  if (type === 'startEvent') return fireStart(run, armed, interrupting, again);
  if (attachedTo === null) return fireBehindGateway(run, armed);
  if (interrupting && armed.on !== null) run.cancel(armed.on);
  if (!interrupting) armAgain(run, armed, again);
  run.passThrough(armed);
}

/** The token leaves the gateway only now, by the flow to the event that came first. */
function fireBehindGateway(run: Run, armed: Token): void {
  const { on: gateway, scope, node } = armed;
  if (gateway === null) return;
  const flow = (run.graph.outgoing[gateway.node] ?? []).find((one) => run.graph.target[one] === node);
  run.leave(gateway, []);
  run.tell({ kind: 'taken', flow: run.graph.flows[flow ?? -1]?.id ?? '' });
  run.passThrough({ node, pass: armed.pass, scope });
}

function fireStart(run: Run, armed: Token, interrupting: boolean, again: Again): void {
  const { scope, node } = armed;
  if (interrupting) {
    run.disarmStarts(scope);
    run.cancelInside(scope);
    scope.thrown = 0;
    scope.interruptions += 1;
    // Whatever the process has come to, it is no longer how it ends.
    if (scope.token === null) run.end = null;
  } else armAgain(run, armed, again);
  const token = run.put({ node: run.graph.nodeAt.get(run.graph.nodes[node]?.scope ?? '') ?? -1, scope });
  token.inner = makeScope(token, scope, token.local);
  run.tellEntered(token);
  run.armStarts(token.inner);
  run.passThrough({ node, pass: armed.pass, scope: token.inner });
}

/** With what memo an event that does not interrupt is armed once more; null: not again. */
type Again = { readonly memo: unknown } | null;

function rearming(run: Run, armed: Token): Again {
  const node = run.graph.nodes[armed.node];
  if (node?.event === 'conditional') return { memo: { was: true } };
  if (node?.event !== 'timer') return { memo: undefined };
  const key = openItemKey(node.id, armed.pass);
  const item = run.open.find((one) => one.key === key);
  const text = item?.kind === 'timer' && item.timer.type === 'cycle' ? item.timer.value : '';
  const times = /^R(\d*)\//.exec(text)?.[1];
  if (times === '') return { memo: undefined };
  const left = (armed.memo as { readonly left: number } | undefined)?.left ?? Number(times ?? 1);
  return left > 1 ? { memo: { left: left - 1 } } : null;
}

/** Once what it has begun has gone as far as it can. */
function armAgain(run: Run, { node, on, scope }: Token, again: Again): void {
  if (again === null) return;
  run.next(() => {
    if (!scope.gone && on?.gone !== true) run.arm(node, on, scope, again.memo);
  });
}
