import type { Check } from '../finding.ts';

/** The process can begin, and no token gets to a place with no way on. */
export const flowComplete: Check = {
  name: 'flow-complete',
  class: 'execution',
  *run(diagram) {
    const nodes = [...diagram.nodes.values()];
    const starts = nodes.filter((node) => node.type === 'startEvent' && node.scope === diagram.processId);
    if (starts.length !== 1) {
      yield { element: null, sentence: `the process has ${starts.length} start events; it needs exactly one` };
    }
    for (const node of nodes) {
      if (node.type !== 'endEvent' && node.outgoing.length === 0) {
        yield { element: node.id, sentence: 'no flow leads on from here, and it is no end event' };
      }
      if (node.type !== 'startEvent' && node.type !== 'boundaryEvent' && node.incoming.length === 0) {
        yield { element: node.id, sentence: 'no flow leads here' };
      }
    }
  },
};
