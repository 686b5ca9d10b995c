import type {
  Deadline,
  Diagram,
  EventKind,
  FlowNode,
  FlowNodeType,
  Lane,
  Mapping,
  MultiInstance,
  SequenceFlow,
  Source,
  StandardLoop,
  TimerDefinition,
} from './diagram.ts';
import { DiagramUnreadable } from './errors.ts';
import type { ModdleElement } from './moddle.ts';
import { parseDiagram } from './parse-diagram.ts';
import { IdMissing, ProcessNotSingle } from './refusals.ts';

const DEFAULT_RETRIES = 3;

/**
 * Reads BPMN 2.0 XML into a diagram.
 * @throws DiagramUnreadable where the text is malformed, holds something no schema knows, the same id twice, a reference
 * to nothing, an element without an id, or no single executable process. Nothing of a file is silently left out.
 */
export async function readDiagram(xml: string): Promise<Diagram> {
  return diagramOf(await parseDiagram(xml));
}

/**
 * The same of a tree that is read already, as a modeller has it while the diagram is changed.
 * @throws DiagramUnreadable where an element has no id, or there is no single executable process
 */
export function diagramOf(parsed: Diagram['source']): Diagram {
  const root = parsed.rootElement;
  const all = elements(root, 'rootElements');
  const processes = all.filter((element) => element.$type === 'bpmn:Process');
  const executable = processes.filter((element) => element.get('isExecutable') === true);
  const [process] = executable;
  if (process === undefined || executable.length > 1) {
    throw new ProcessNotSingle(executable.length);
  }

  const nodes = new Map<string, FlowNode>();
  const flows = new Map<string, SequenceFlow>();
  const laneOf = new Map<string, string>();
  const lanes = readLanes(process);
  for (const lane of lanes) for (const node of lane.nodes) laneOf.set(node, lane.id);
  readScope(process, nodes, flows, laneOf);

  const collaboration = all.find((element) => element.$type === 'bpmn:Collaboration');
  return {
    processId: idOf(process),
    processName: text(process, 'name') ?? '',
    nodes,
    flows,
    lanes,
    participants: (collaboration === undefined ? [] : elements(collaboration, 'participants')).map((participant) => ({
      id: idOf(participant),
      name: text(participant, 'name') ?? '',
      process: refId(participant, 'processRef'),
    })),
    messageFlows: (collaboration === undefined ? [] : elements(collaboration, 'messageFlows')).map((flow) => ({
      id: idOf(flow),
      name: text(flow, 'name') ?? '',
      source: refId(flow, 'sourceRef') ?? '',
      target: refId(flow, 'targetRef') ?? '',
    })),
    deadline: readDeadline(process),
    remarks: readRemarks(process),
    sources: readSources(process),
    source: parsed,
  };
}

function readScope(
  scope: ModdleElement,
  nodes: Map<string, FlowNode>,
  flows: Map<string, SequenceFlow>,
  laneOf: ReadonlyMap<string, string>,
): void {
  const handlers = compensationHandlers(scope);
  const members = elements(scope, 'flowElements');
  const sequenceFlows = members.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const into = Map.groupBy(sequenceFlows, (flow) => refId(flow, 'targetRef'));
  const outOf = Map.groupBy(sequenceFlows, (flow) => refId(flow, 'sourceRef'));
  for (const element of members) {
    if (element.$type === 'bpmn:SequenceFlow') {
      const condition = element.get('conditionExpression') as ModdleElement | undefined;
      flows.set(idOf(element), {
        id: idOf(element),
        name: text(element, 'name') ?? '',
        source: refId(element, 'sourceRef') ?? '',
        target: refId(element, 'targetRef') ?? '',
        condition: condition === undefined ? null : (text(condition, 'body') ?? ''),
      });
    } else if (element.get('outgoing') !== undefined) {
      // The element may list its flows itself too, but need not, and a list that says otherwise than the flows would be
      // believed by some readers and not by others.
      const id = idOf(element);
      const ends = { incoming: (into.get(id) ?? []).map(idOf), outgoing: (outOf.get(id) ?? []).map(idOf) };
      const node = readNode(element, ends, idOf(scope), laneOf.get(id) ?? null);
      nodes.set(id, { ...node, compensationHandler: node.event === 'compensate' ? (handlers.get(id) ?? null) : null });
      if (element.get('flowElements') !== undefined) readScope(element, nodes, flows, laneOf);
    }
  }
}

function readNode(
  element: ModdleElement,
  { incoming, outgoing }: Pick<FlowNode, 'incoming' | 'outgoing'>,
  scope: string,
  lane: string | null,
): Omit<FlowNode, 'compensationHandler'> {
  const task = extension(element, 'zeebe:TaskDefinition');
  const io = extension(element, 'zeebe:IoMapping');
  const [event] = elements(element, 'eventDefinitions');
  const attachedTo = refId(element, 'attachedToRef');
  const eventKind = event === undefined ? null : (lowerFirst(local(event).replace(/EventDefinition$/, '')) as EventKind);
  const message = (event ?? element).get('messageRef') as ModdleElement | undefined;
  const signal = event?.get('signalRef') as ModdleElement | undefined;
  const error = event?.get('errorRef') as ModdleElement | undefined;
  const escalation = event?.get('escalationRef') as ModdleElement | undefined;
  return {
    id: idOf(element),
    type: lowerFirst(local(element)) as FlowNodeType,
    name: text(element, 'name') ?? '',
    scope,
    lane,
    incoming,
    outgoing,
    defaultFlow: refId(element, 'default'),
    event: eventKind,
    messageName: message === undefined ? null : (text(message, 'name') ?? null),
    signalName: signal === undefined ? null : (text(signal, 'name') ?? null),
    errorCode: error === undefined ? null : (text(error, 'errorCode') ?? null),
    escalationCode: escalation === undefined ? null : (text(escalation, 'escalationCode') ?? null),
    linkName: eventKind === 'link' ? (text(event, 'name') ?? null) : null,
    condition: readCondition(element, event),
    compensates: event === undefined ? null : refId(event, 'activityRef'),
    timer: event === undefined || eventKind !== 'timer' ? null : readTimer(event),
    attachedTo,
    interrupting: element.get(attachedTo === null ? 'isInterrupting' : 'cancelActivity') !== false,
    triggeredByEvent: element.get('triggeredByEvent') === true,
    isForCompensation: element.get('isForCompensation') === true,
    multiInstance: readMultiInstance(element),
    standardLoop: readStandardLoop(element),
    operation: task === undefined ? null : (text(task, 'type') ?? null),
    retries: Number(task?.get('retries') ?? DEFAULT_RETRIES),
    calledProcess: text(extension(element, 'zeebe:CalledElement'), 'processId') ?? null,
    formId: text(extension(element, 'zeebe:FormDefinition'), 'formId') ?? null,
    positions: (text(extension(element, 'zeebe:AssignmentDefinition'), 'candidateGroups') ?? '')
      .split(',')
      .map((position) => position.trim())
      .filter((position) => position !== ''),
    completionOperation: text(extension(element, 'reg:Completion'), 'operation') ?? null,
    inputs: readMappings(io, 'inputParameters'),
    outputs: readMappings(io, 'outputParameters'),
    headers: Object.fromEntries(
      elements(extension(element, 'zeebe:TaskHeaders'), 'values').map((header) => [
        text(header, 'key') ?? '',
        text(header, 'value') ?? '',
      ]),
    ),
    sources: readSources(element),
    deadline: readDeadline(element),
    remarks: readRemarks(element),
  };
}

function readTimer(event: ModdleElement): TimerDefinition | null {
  for (const [property, type] of [
    ['timeDate', 'date'],
    ['timeDuration', 'duration'],
    ['timeCycle', 'cycle'],
  ] as const) {
    const expression = event.get(property) as ModdleElement | undefined;
    if (expression !== undefined) return { type, value: text(expression, 'body') ?? '' };
  }
  return null;
}

function readMultiInstance(element: ModdleElement): MultiInstance | null {
  const loop = element.get('loopCharacteristics') as ModdleElement | undefined;
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return null;
  const zeebe = extension(loop, 'zeebe:LoopCharacteristics');
  return {
    sequential: loop.get('isSequential') === true,
    inputCollection: text(zeebe, 'inputCollection') ?? '',
    inputElement: text(zeebe, 'inputElement') ?? null,
    completionCondition: body(loop, 'completionCondition'),
    outputCollection: text(zeebe, 'outputCollection') ?? null,
    outputElement: text(zeebe, 'outputElement') ?? null,
  };
}

function readStandardLoop(element: ModdleElement): StandardLoop | null {
  const loop = element.get('loopCharacteristics') as ModdleElement | undefined;
  if (loop?.$type !== 'bpmn:StandardLoopCharacteristics') return null;
  const maximum = loop.get('loopMaximum');
  return {
    condition: body(loop, 'loopCondition'),
    testBefore: loop.get('testBefore') === true,
    maximum: typeof maximum === 'number' ? maximum : null,
  };
}

function readCondition(element: ModdleElement, event: ModdleElement | undefined): string | null {
  if (element.$type === 'bpmn:ComplexGateway') return body(element, 'activationCondition');
  return event?.$type === 'bpmn:ConditionalEventDefinition' ? body(event, 'condition') : null;
}

/** The activity each compensate boundary event of a scope is associated with. */
function compensationHandlers(scope: ModdleElement): ReadonlyMap<string, string> {
  const associations = elements(scope, 'artifacts').filter(({ $type }) => $type === 'bpmn:Association');
  return new Map(associations.map((association) => [refId(association, 'sourceRef') ?? '', refId(association, 'targetRef') ?? '']));
}

/** The text of an expression. */
function body(element: ModdleElement, property: string): string | null {
  const expression = element.get(property) as ModdleElement | undefined;
  return expression === undefined ? null : (text(expression, 'body') ?? '');
}

/** Lanes in document order, a lane before the lanes inside it: the innermost lane of a node is read last and stands. */
function readLanes(process: ModdleElement): Lane[] {
  return elements(process, 'laneSets').flatMap(lanesOf);
}

function lanesOf(set: ModdleElement): Lane[] {
  const read: Lane[] = [];
  for (const lane of elements(set, 'lanes')) {
    const inner = lane.get('childLaneSet') as ModdleElement | undefined;
    read.push({ id: idOf(lane), name: text(lane, 'name') ?? '', nodes: refIds(lane, 'flowNodeRef') });
    if (inner !== undefined) read.push(...lanesOf(inner));
  }
  return read;
}

function readSources(element: ModdleElement): Source[] {
  return extensions(element, 'reg:Source').map((source) => ({
    act: text(source, 'act') ?? '',
    paragraph: text(source, 'paragraph') ?? null,
    item: text(source, 'item') ?? null,
    table: text(source, 'table') ?? null,
    action: text(source, 'action') ?? null,
  }));
}

function readDeadline(element: ModdleElement): Deadline | null {
  const deadline = extension(element, 'reg:Deadline');
  if (deadline === undefined) return null;
  const businessDays = deadline.get('businessDays');
  if (typeof businessDays === 'number' && !Number.isInteger(businessDays)) {
    throw new DiagramUnreadable(`<${idOf(element)}> businessDays is no whole number`, null);
  }
  return {
    duration: text(deadline, 'duration') ?? null,
    businessDays: typeof businessDays === 'number' ? businessDays : null,
    group: text(deadline, 'group') ?? null,
    when: text(deadline, 'when') ?? null,
    from: text(deadline, 'from') ?? null,
    countsReceiptDay: truth(deadline, 'countsReceiptDay'),
    countsIssueDay: truth(deadline, 'countsIssueDay'),
  };
}

function truth(element: ModdleElement, property: string): boolean | null {
  const value = element.get(property);
  return typeof value === 'boolean' ? value : null;
}

function readRemarks(element: ModdleElement): string[] {
  return extensions(element, 'reg:Remark').map((remark) => (text(remark, 'text') ?? '').trim());
}

function readMappings(io: ModdleElement | undefined, property: string): Mapping[] {
  return elements(io, property).map((mapping) => ({
    source: text(mapping, 'source') ?? '',
    target: text(mapping, 'target') ?? '',
  }));
}

function extensions(element: ModdleElement, type: string): ModdleElement[] {
  return elements(element.get('extensionElements') as ModdleElement | undefined, 'values').filter(
    (value) => value.$type === type,
  );
}

function extension(element: ModdleElement, type: string): ModdleElement | undefined {
  return extensions(element, type)[0];
}

function elements(element: ModdleElement | undefined, property: string): ModdleElement[] {
  return (element?.get(property) as ModdleElement[] | undefined) ?? [];
}

function text(element: ModdleElement | undefined, property: string): string | undefined {
  const value = element?.get(property);
  return typeof value === 'string' ? value : undefined;
}

function refId(element: ModdleElement, property: string): string | null {
  return (element.get(property) as ModdleElement | undefined)?.id ?? null;
}

function refIds(element: ModdleElement, property: string): string[] {
  return elements(element, property).map(idOf);
}

function idOf(element: ModdleElement): string {
  if (element.id === undefined) throw new IdMissing(element.$type);
  return element.id;
}

function local(element: ModdleElement): string {
  return element.$type.slice(element.$type.indexOf(':') + 1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
