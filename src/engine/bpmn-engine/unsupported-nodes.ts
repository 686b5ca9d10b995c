import type { Diagram, FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { Unsupported } from '../errors.ts';

const REFUSED_TYPES: Readonly<Partial<Record<FlowNodeType, string>>> = {
  task: 'is a task of no kind: nothing says who or what does it',
  manualTask: 'is a manual task: nobody tells the case that it is done; make it a user task',
  scriptTask: 'is a script task: no scripts are run',
  complexGateway: 'is a complex gateway, which the engine cannot load',
  transaction: 'is a transaction, which is not run',
  adHocSubProcess: 'is an ad-hoc sub-process, which is not run',
};
const NEEDS_OPERATION: ReadonlySet<FlowNodeType> = new Set(['serviceTask', 'sendTask', 'businessRuleTask']);
const MAY_REPEAT: ReadonlySet<FlowNodeType> = new Set(['userTask', 'serviceTask', 'sendTask', 'businessRuleTask']);

/** Activities and gateways that are not run, or not run right. */
export function unsupportedNodes(diagram: Diagram): Unsupported[] {
  return [...diagram.nodes.values()].flatMap((node) =>
    reasons(node, diagram.source.elementsById[node.id] as ModdleElement | undefined).map((reason) => ({
      element: node.id,
      reason,
    })),
  );
}

function reasons(node: FlowNode, source: ModdleElement | undefined): string[] {
  const found: string[] = [];
  const refused = REFUSED_TYPES[node.type];
  if (refused !== undefined) found.push(refused);
  if (node.type === 'inclusiveGateway' && node.incoming.length > 1) {
    found.push('is an inclusive gateway that joins: it would let every token through');
  }
  if (node.type === 'subProcess' && source?.get('triggeredByEvent') === true) {
    found.push('is an event sub-process, which is never started');
  }
  if (NEEDS_OPERATION.has(node.type) && node.operation === null) found.push('names no operation');
  if (NEEDS_OPERATION.has(node.type) && !Number.isInteger(node.retries)) found.push('has retries that are no whole number');
  if (source?.get('isForCompensation') === true) found.push('is for compensation, which is not run');
  if (source?.get('instantiate') === true) found.push('would start the process itself');
  return [...found, ...repetition(node, source?.get('loopCharacteristics') as ModdleElement | undefined)];
}

function repetition(node: FlowNode, loop: ModdleElement | undefined): string[] {
  if (loop === undefined) return [];
  if (node.multiInstance === null) return ['is a standard loop: draw the loop with a gateway'];
  const found: string[] = [];
  if (!MAY_REPEAT.has(node.type)) found.push('has several instances, which only user tasks and jobs may have');
  if (node.multiInstance.inputCollection === '') found.push('has several instances and no input collection');
  if (loop.get('completionCondition') !== undefined) found.push('has a completion condition, which is not run');
  if (loop.get('behavior') !== 'All') found.push('throws events as its instances end, which is not run');
  if (loop.get('loopCardinality') !== undefined) found.push('counts its instances; only a collection is run');
  const values = (loop.get('extensionElements') as ModdleElement | undefined)?.get('values') as ModdleElement[] | undefined;
  if (values?.some((value) => value.get('outputCollection') !== undefined) === true) {
    found.push('has an output collection, which is not run');
  }
  return found;
}
