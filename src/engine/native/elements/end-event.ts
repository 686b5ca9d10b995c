import { isJob } from '../../open-item.ts';
import type { ElementKind } from '../element-kind.ts';
import { raise } from '../raise.ts';
import { compensateNext } from './compensation.ts';
import { throwEvent } from './thrown-event.ts';

/** Takes its token away; an error or terminate end event ends its scope with it. */
export const endEvent: ElementKind = {
  begin: (run, token) => {
    const { scope } = token;
    const node = run.graph.nodes[token.node];
    if (node !== undefined && isJob(node)) return run.wait(token);
    if (node?.event === 'error') {
      run.throwLater(scope, () => raise('error', node.errorCode, { run, element: node.id, failed: null, scope }));
      run.leave(token);
    } else if (node?.event === 'terminate') {
      run.leave(token);
      run.cancelInside(scope);
    } else if (!throwEvent(run, token)) run.leave(token);
  },
  complete: (run, token) => {
    if (!compensateNext(run, token)) run.leave(token);
  },
};
