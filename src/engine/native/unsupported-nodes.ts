import type { Diagram, FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { Unsupported } from '../errors.ts';

const REFUSED_TYPES: Readonly<Partial<Record<FlowNodeType, string>>> = {
  scriptTask: 'is a script task: no scripts are run',
  transaction: 'is a transaction, which is not run',
  adHocSubProcess: 'is an ad-hoc sub-process, which is not run',
};
const NEEDS_OPERATION: ReadonlySet<FlowNodeType> = new Set(['serviceTask', 'sendTask', 'businessRuleTask']);

/** Activities and gateways that are not run. */
export function unsupportedNodes(diagram: Diagram): Unsupported[] {
  return [...diagram.nodes.values()].flatMap((node) =>
    reasons(node, diagram.source.elementsById[node.id] as ModdleElement | undefined).map((reason) => ({ element: node.id, reason })),
  );
}

function reasons(node: FlowNode, source: ModdleElement | undefined): string[] {
  const found: string[] = [];
  const refused = REFUSED_TYPES[node.type];
  if (refused !== undefined) found.push(refused);
  if (node.type === 'complexGateway' && node.condition === null) found.push('is a complex gateway without an activation condition');
  if (NEEDS_OPERATION.has(node.type)) {
    if (node.operation === null) found.push('names no operation');
    if (!Number.isInteger(node.retries)) found.push('has retries that are no whole number');
  }
  if (source?.get('instantiate') === true) found.push('would start the process itself');
  if (node.type === 'eventBasedGateway' && source?.get('eventGatewayType') === 'Parallel') found.push('waits for all of its events');
  const flows = node.incoming.length + node.outgoing.length;
  if (flows > 0 && node.triggeredByEvent) found.push('is an event sub-process, to which no sequence flow leads, nor from it');
  if (flows > 0 && node.isForCompensation) found.push('is for compensation, to which no sequence flow leads, nor from it');
  return [...found, ...repetition(node, source?.get('loopCharacteristics') as ModdleElement | undefined)];
}

function repetition({ multiInstance, standardLoop, triggeredByEvent }: FlowNode, loop: ModdleElement | undefined): string[] {
  if (loop === undefined) return [];
  const found: string[] = [];
  if (triggeredByEvent) found.push('is an event sub-process, which its event repeats');
  if (standardLoop?.condition === null && standardLoop.maximum === null) {
    found.push('is a standard loop without a condition or a maximum: it would never end');
  }
  if (multiInstance === null) return found;
  if (multiInstance.inputCollection === '') found.push('has several instances and no input collection');
  if (loop.get('behavior') !== 'All') found.push('throws events as its instances end, which is not run');
  if (loop.get('loopCardinality') !== undefined) found.push('counts its instances; only a collection is run');
  if (multiInstance.outputElement !== null && multiInstance.outputCollection === null) found.push('has an output element and no output collection');
  return found;
}
