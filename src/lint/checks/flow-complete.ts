import { beginsAlone } from '../../model/begins-alone.ts';
import type { FlowNode } from '../../model/diagram.ts';
import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** The process can begin, and no token gets to a place with no way on. */
export const flowComplete: Check = {
  name: 'flow-complete',
  class: 'execution',
  *run(diagram) {
    const nodes = [...diagram.nodes.values()];
    const starts = nodes.filter((node) => node.type === 'startEvent' && node.scope === diagram.processId);
    if (starts.length !== 1) {
      yield { element: null, ...told`the process has ${starts.length} start events; it needs exactly one` };
    }
    for (const node of nodes) {
      if (node.type !== 'endEvent' && node.outgoing.length === 0 && !endsAlone(node)) {
        yield { element: node.id, ...told`no flow leads on from here, and it is no end event` };
      }
      if (node.type !== 'startEvent' && beginsAlone(node)) {
        yield { element: node.id, ...told`no flow leads here` };
      }
    }
  },
};

/**
 * Whether no flow leads on by the nature of the element: the throwing end of a link, an event sub-process, a handler of
 * compensation and the event that names it (BPMN 2.0.2, 10.5, 10.3.5, 10.7).
 */
function endsAlone({ type, event, triggeredByEvent, isForCompensation }: FlowNode): boolean {
  const thrown = type === 'intermediateThrowEvent' && event === 'link';
  return thrown || triggeredByEvent || isForCompensation || (type === 'boundaryEvent' && event === 'compensate');
}
