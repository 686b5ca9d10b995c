import { EngineFault } from '../../errors.ts';
import { withInputs, withOutputs } from '../../mappings.ts';
import { openItemKey } from '../../open-item.ts';
import { beginProcess } from '../begin-process.ts';
import { effectOfCall } from '../../called-effect.ts';
import type { ElementKind } from '../element-kind.ts';
import { Run } from '../run.ts';
import { settle } from '../settle.ts';
import type { Token } from '../token.ts';

/** Waits for a called process. It begins once nothing else moves in this step. */
export const callActivity: ElementKind = {
  begin: (run, token) => {
    run.errands.push(() => {
      if (token.gone) return;
      const node = run.graph.nodes[token.node];
      const variables = node === undefined ? {} : withInputs(node, run.variables, token.local);
      const called = calledRun(run, token, variables, [], []);
      run.calls.set(token, called);
      beginProcess(called);
      continueCall(run, token, called);
    });
  },
};

/** The called process at a call: what it does is told with the call before it. */
export function calledRun(
  run: Run,
  token: Token,
  variables: Run['variables'],
  open: Run['open'],
  passes: readonly number[],
): Run {
  const element = run.idOf(token.node);
  const process = run.graph.nodes[token.node]?.calledProcess ?? '';
  const graph = run.graph.called.get(process);
  if (graph === undefined) throw new EngineFault(`<${element}> calls the process ${process}, which is not at hand`, { element });
  const call = openItemKey(element, token.pass);
  return new Run(
    graph,
    variables,
    open,
    passes,
    (effect) => run.tell(effectOfCall(call, effect)),
    { run, call: token },
  );
}

/** Moves the called process as far as it goes; where it has ended, the call is done. */
export function continueCall(run: Run, token: Token, called: Run): void {
  settle(called);
  if (token.gone || !called.isDone(called.root)) return;
  run.calls.delete(token);
  const node = run.graph.nodes[token.node];
  if (node !== undefined) run.variables = withOutputs(node, run.variables, called.variables, token.local);
  run.leave(token);
}
