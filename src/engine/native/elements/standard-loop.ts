import type { Repetition } from '../element-kind.ts';
import { askCondition } from '../flow-choice.ts';
import type { Run } from '../run.ts';
import type { Token } from '../token.ts';

/** An activity done again while its condition holds, so many times at most (BPMN 2.0, 13.3.6). */
export const standardLoop: Repetition = {
  begin: (run, node, scope, on) => {
    const body = run.put({ node, scope, role: 'body', on, memo: 0 });
    const testBefore = run.graph.nodes[node]?.standardLoop?.testBefore === true;
    if (testBefore && !again(run, body)) return run.leaveBody(body);
    run.armBoundary(body);
    run.enterOnce({ node, scope, on: body });
  },
  instanceLeft: (run, body) => {
    const { node, scope } = body;
    body.memo = (body.memo as number) + 1;
    if (again(run, body)) run.enterOnce({ node, scope, on: body });
    else run.leaveBody(body);
  },
};

function again(run: Run, { node, scope, memo }: Token): boolean {
  const { condition = null, maximum = null } = run.graph.nodes[node]?.standardLoop ?? {};
  if (maximum !== null && (memo as number) >= maximum) return false;
  return condition === null || askCondition(run.idOf(node), condition, run.seenFrom(scope));
}
