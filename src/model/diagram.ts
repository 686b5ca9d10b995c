import type { Definitions } from './moddle.ts';

/** Kinds of flow node the model knows, as BPMN 2.0 names them (the local part of the XML element's name). */
export type FlowNodeType =
  | 'task'
  | 'userTask'
  | 'manualTask'
  | 'serviceTask'
  | 'sendTask'
  | 'receiveTask'
  | 'businessRuleTask'
  | 'scriptTask'
  | 'subProcess'
  | 'callActivity'
  | 'transaction'
  | 'adHocSubProcess'
  | 'startEvent'
  | 'endEvent'
  | 'intermediateCatchEvent'
  | 'intermediateThrowEvent'
  | 'boundaryEvent'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'eventBasedGateway'
  | 'complexGateway';

/** Kinds of event definition (`bpmn:TimerEventDefinition` is `timer`). */
export type EventKind =
  | 'message'
  | 'timer'
  | 'error'
  | 'signal'
  | 'escalation'
  | 'conditional'
  | 'compensate'
  | 'cancel'
  | 'terminate'
  | 'link';

/** Where in the act an element comes from: `reg:source`. Either paragraph (and item) or table (and action). */
export interface Source {
  readonly act: string;
  readonly paragraph: string | null;
  /** Sub-paragraph, as numbered in the act. */
  readonly item: string | null;
  readonly table: string | null;
  /** Row of the table: the number of the action. */
  readonly action: string | null;
}

/** How long an element, or the whole service, may take: `reg:deadline`. */
export interface Deadline {
  /** ISO 8601 duration of calendar time, or null where `businessDays` counts. */
  readonly duration: string | null;
  readonly businessDays: number | null;
  /** Elements with the same group share one deadline, from the first entered to the last left. */
  readonly group: string | null;
  /** When the deadline holds only in one case: which, in the act's language. */
  readonly when: string | null;
  /** The service's deadline alone: what it runs from, in the act's language; null where the act does not say. */
  readonly from: string | null;
  /** The service's deadline alone: whether the day of receipt counts; null where the act does not say. */
  readonly countsReceiptDay: boolean | null;
  /** The service's deadline alone: whether the day of issue counts; null where the act does not say. */
  readonly countsIssueDay: boolean | null;
}

/** One FEEL mapping of `zeebe:ioMapping`. `source` begins with `=`; `target` is a variable. */
export interface Mapping {
  readonly source: string;
  readonly target: string;
}

export interface TimerDefinition {
  readonly type: 'date' | 'duration' | 'cycle';
  /** ISO 8601 text, or a FEEL expression beginning with `=`. */
  readonly value: string;
}

/** `zeebe:loopCharacteristics` of a multi-instance activity. */
export interface MultiInstance {
  readonly sequential: boolean;
  /** FEEL, beginning with `=`: a list. */
  readonly inputCollection: string;
  readonly inputElement: string | null;
  /** FEEL, beginning with `=`, asked after each instance: true ends the others. Null: all must end. */
  readonly completionCondition: string | null;
  /** Variable that takes a list of what each instance gave, in the order of the items. */
  readonly outputCollection: string | null;
  /** FEEL, beginning with `=`: what an instance gives to that list. */
  readonly outputElement: string | null;
}

/** `bpmn:standardLoopCharacteristics`: an activity that is done again while a condition holds. */
export interface StandardLoop {
  /** FEEL, beginning with `=`, or null where only `maximum` bounds it. */
  readonly condition: string | null;
  /** Whether the condition is asked before the first time too. */
  readonly testBefore: boolean;
  /** How many times at most, or null. */
  readonly maximum: number | null;
}

/** A flow node and everything the product reads of it. */
export interface FlowNode {
  readonly id: string;
  readonly type: FlowNodeType;
  readonly name: string;
  /** The id of the embedded sub-process it stands in, or of the process. */
  readonly scope: string;
  /** The id of its lane, or null. */
  readonly lane: string | null;
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  readonly defaultFlow: string | null;
  readonly event: EventKind | null;
  /** Name of the message waited for or thrown, null where the event has no `messageRef`. */
  readonly messageName: string | null;
  /** Name of the signal waited for or thrown. */
  readonly signalName: string | null;
  readonly errorCode: string | null;
  readonly escalationCode: string | null;
  /** Name of a link event: the throwing and the catching end of a link have the same. */
  readonly linkName: string | null;
  /** FEEL, beginning with `=`: what a conditional event waits for, or when a complex gateway is activated. */
  readonly condition: string | null;
  /** The activity that a throwing compensate event names; null: all of its scope. */
  readonly compensates: string | null;
  readonly timer: TimerDefinition | null;
  readonly attachedTo: string | null;
  /** Of a boundary event, or of the start event of an event sub-process. */
  readonly interrupting: boolean;
  /** An event sub-process. */
  readonly triggeredByEvent: boolean;
  /** An activity that only compensates: no sequence flow leads to it. */
  readonly isForCompensation: boolean;
  /** Of a compensate boundary event: the activity an association leads to. */
  readonly compensationHandler: string | null;
  readonly multiInstance: MultiInstance | null;
  readonly standardLoop: StandardLoop | null;
  /** `zeebe:taskDefinition type`: the adapter operation of a job, such as `persons-register.find`. */
  readonly operation: string | null;
  /** How many times in all a job is tried before it becomes an incident. */
  readonly retries: number;
  /** `zeebe:calledElement processId`. */
  readonly calledProcess: string | null;
  /** `zeebe:formDefinition formId` of a user task. */
  readonly formId: string | null;
  /** `zeebe:assignmentDefinition candidateGroups`: the positions that may do the task. */
  readonly positions: readonly string[];
  /** `reg:completion operation`: asked inside the completing request, before the token moves. */
  readonly completionOperation: string | null;
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
  readonly headers: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly deadline: Deadline | null;
  readonly remarks: readonly string[];
}

export interface SequenceFlow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** FEEL, beginning with `=`, or null. */
  readonly condition: string | null;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly string[];
}

/** A pool. `process` is null for a black box. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly process: string | null;
}

export interface MessageFlow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly target: string;
}

/** A diagram in memory. Immutable; made by `readDiagram`. */
export interface Diagram {
  /** Id of the one executable process. */
  readonly processId: string;
  readonly processName: string;
  /** Every flow node at any depth, by id, in document order. */
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly flows: ReadonlyMap<string, SequenceFlow>;
  readonly lanes: readonly Lane[];
  readonly participants: readonly Participant[];
  readonly messageFlows: readonly MessageFlow[];
  /** The deadline of the whole service. */
  readonly deadline: Deadline | null;
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  /** The moddle tree and what reading it said, for whoever needs more than the above (engine, layout, writing). */
  readonly source: ModdleSource;
}

/** What bpmn-moddle gave; the shape moddle-context-serializer wants. */
export interface ModdleSource {
  readonly rootElement: Definitions;
  readonly elementsById: Readonly<Record<string, unknown>>;
  readonly references: readonly unknown[];
  readonly warnings: readonly { readonly message: string }[];
}
