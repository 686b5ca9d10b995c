import { isJob } from '../../open-item.ts';
import type { ElementKind } from '../element-kind.ts';
import { compensateNext } from './compensation.ts';
import { throwEvent } from './thrown-event.ts';

/** Throws, and goes on: after its job, and after what it asked to compensate. */
export const intermediateThrowEvent: ElementKind = {
  begin: (run, token) => {
    const node = run.graph.nodes[token.node];
    if (node !== undefined && isJob(node)) return run.wait(token);
    const link = run.graph.linkTarget[token.node] ?? -1;
    if (link !== -1) {
      run.leave(token, []);
      return run.jump(link, token.scope);
    }
    if (!throwEvent(run, token)) run.leave(token);
  },
  complete: (run, token) => {
    if (!compensateNext(run, token)) run.leave(token);
  },
};
