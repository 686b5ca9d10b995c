import type { ElementKind } from '../element-kind.ts';
import { askCondition } from '../flow-choice.ts';

/** Waits for its time, message, signal or condition; the catching end of a link is passed. */
export const intermediateCatchEvent: ElementKind = {
  begin: (run, token) => {
    const node = run.graph.nodes[token.node];
    const holds = node?.event === 'conditional' && askCondition(node.id, node.condition ?? '', run.seenFrom(token));
    if (holds || node?.event === 'link') run.leave(token);
    else run.wait(token);
  },
};
