import * as elements from 'bpmn-elements';
import { deserialize, TypeResolver } from 'moddle-context-serializer';
import type { Diagram, FlowNode, SequenceFlow } from '../../model/diagram.ts';
import { isJob } from '../open-item.ts';
import { ThrowDefinition } from './throw-definition.ts';
import { WaitDefinition } from './wait-definition.ts';

/** Begins what the library's expression resolver is asked for the number of instances of an element. */
export const INSTANCES = 'instances of ';

// Its types call the class an interface without a constructor.
const LibraryFlow = elements.SequenceFlow as unknown as new (...args: readonly unknown[]) => { discard: () => void };

const WAITING_TASKS: ReadonlySet<string> = new Set([
  'userTask',
  'serviceTask',
  'sendTask',
  'businessRuleTask',
  'receiveTask',
  'callActivity',
]);

/**
 * The diagram as the library's loader wants it, made once for a definition and shared by all its cases. It is built
 * from our own model and not from the moddle tree: what the model does not read (lanes, black boxes, artifacts,
 * documentation) cannot trip the loader, and nothing runs that the product has not read.
 */
export function sourceContext(diagram: Diagram): ReturnType<typeof deserialize> {
  const resolver = TypeResolver(elements, (types: Record<string, unknown>) => {
    types['bpmn:SequenceFlow'] = FlowWithoutDiscard;
    types['reglament:Wait'] = WaitDefinition;
    types['reglament:Throw'] = ThrowDefinition;
  });
  const definition = { id: 'reglament', type: 'bpmn:Definitions', name: '' };
  return deserialize(
    {
      definition,
      processes: [
        {
          id: diagram.processId,
          type: 'bpmn:Process',
          parent: { id: definition.id, type: definition.type },
          behaviour: { isExecutable: true },
        },
      ],
      activities: [...diagram.nodes.values()].map((node) => activity(diagram, node)),
      sequenceFlows: [...diagram.flows.values()].map((flow) => sequenceFlow(diagram, flow)),
      messageFlows: [],
      associations: [],
      dataObjects: [],
      dataStores: [],
      scripts: [],
      timers: [],
    },
    resolver,
  );
}

function activity(diagram: Diagram, node: FlowNode): object {
  return {
    id: node.id,
    type: WAITING_TASKS.has(node.type)
      ? 'bpmn:SignalTask'
      : `bpmn:${node.type.charAt(0).toUpperCase()}${node.type.slice(1)}`,
    parent: parentOf(diagram, node.scope),
    behaviour: {
      ...eventBehaviour(node),
      ...(node.attachedTo === null ? {} : { attachedTo: { id: node.attachedTo }, cancelActivity: node.interrupting }),
      ...(node.multiInstance === null ? {} : { loopCharacteristics: loop(node) }),
    },
  };
}

function eventBehaviour(node: FlowNode): object {
  // A case begins because it was asked for: the message of a message start has arrived by then.
  if (node.event === null || node.type === 'startEvent') return {};
  return { eventDefinitions: [{ type: eventType(node), behaviour: { repeat: repetitions(node) } }] };
}

function eventType(node: FlowNode): string {
  if (node.event === 'terminate') return 'bpmn:TerminateEventDefinition';
  const throws = node.type === 'endEvent' || node.type === 'intermediateThrowEvent';
  // An error end event waits for its scope to be taken away: were it to complete, the scope would complete with it.
  const waits = !throws || isJob(node) || node.event === 'error';
  return waits ? 'reglament:Wait' : 'reglament:Throw';
}

/**
 * How many times an event fires: a cycle (`R3/P10D`) as often as it says, without a number without end; a message or
 * signal that does not interrupt each time while its host runs (BPMN 2.0.2, 13.5.3), where the library alone would fire once.
 */
function repetitions(node: FlowNode): number {
  if (!node.interrupting && (node.event === 'message' || node.event === 'signal')) return Number.MAX_SAFE_INTEGER;
  if (node.timer?.type !== 'cycle') return 1;
  const count = /^R(\d*)\//.exec(node.timer.value)?.[1];
  if (count === undefined) return 1;
  return count === '' ? Number.MAX_SAFE_INTEGER : Number(count);
}

function loop(node: FlowNode): object {
  return {
    type: 'bpmn:MultiInstanceLoopCharacteristics',
    behaviour: { isSequential: node.multiInstance?.sequential === true, loopCardinality: `${INSTANCES}${node.id}` },
  };
}

function sequenceFlow(diagram: Diagram, flow: SequenceFlow): object {
  const source = diagram.nodes.get(flow.source);
  return {
    id: flow.id,
    type: 'bpmn:SequenceFlow',
    parent: parentOf(diagram, source?.scope ?? diagram.processId),
    isDefault: source?.defaultFlow === flow.id,
    sourceId: flow.source,
    targetId: flow.target,
    behaviour: flow.condition === null ? {} : { conditionExpression: { body: flow.condition } },
  };
}

function parentOf(diagram: Diagram, scope: string): object {
  return { id: scope, type: diagram.nodes.has(scope) ? 'bpmn:SubProcess' : 'bpmn:Process' };
}

/**
 * A sequence flow whose discard does nothing. With the stock one a flow not taken counts as an arrival at the next
 * parallel join, which then fires before the token that is still under way.
 */
function FlowWithoutDiscard(...args: readonly unknown[]): { discard: () => void } {
  const flow = new LibraryFlow(...args);
  flow.discard = () => {};
  return flow;
}
