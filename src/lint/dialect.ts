/** What of an extension element is read, and where. */
export interface ExtensionRule {
  /**
   * Local names of the BPMN elements it may stand on, an event's with its kind where the others of the name do not read
   * it (`StartEvent message`); null: on any, or inside another extension element.
   */
  readonly on: readonly string[] | null;
  /** Attributes and children that are read. */
  readonly properties: readonly string[];
  /** Whether an element may have several; of one that may not, only the first would be read. */
  readonly several?: true;
}

const JOBS = ['ServiceTask', 'SendTask', 'BusinessRuleTask', 'EndEvent', 'IntermediateThrowEvent'];
/** Where work is done that is given variables. */
const WORK = [...JOBS, 'UserTask', 'CallActivity'];
/** What comes with variables: a message, an error or escalation that is caught. */
const RECEIVED = [
  'ReceiveTask',
  'IntermediateCatchEvent message',
  ...['StartEvent', 'BoundaryEvent'].flatMap((event) => ['message', 'error', 'escalation'].map((kind) => `${event} ${kind}`)),
];
const ACTIVITIES = ['UserTask', 'ServiceTask', 'SendTask', 'BusinessRuleTask', 'ReceiveTask', 'SubProcess', 'CallActivity'];

/** The extension elements of docs/dialect.md, by the name moddle gives them. */
export const extensionRules: Readonly<Record<string, ExtensionRule>> = {
  'zeebe:TaskDefinition': { on: JOBS, properties: ['type', 'retries'] },
  'zeebe:UserTask': { on: ['UserTask'], properties: [] },
  'zeebe:FormDefinition': { on: ['UserTask'], properties: ['formId'] },
  'zeebe:AssignmentDefinition': { on: ['UserTask'], properties: ['candidateGroups'] },
  'zeebe:IoMapping': { on: [...WORK, ...RECEIVED], properties: ['inputParameters', 'outputParameters'] },
  'zeebe:Input': { on: WORK, properties: ['source', 'target'], several: true },
  'zeebe:Output': { on: null, properties: ['source', 'target'], several: true },
  'zeebe:TaskHeaders': { on: JOBS, properties: ['values'] },
  'zeebe:Header': { on: null, properties: ['key', 'value'], several: true },
  'zeebe:LoopCharacteristics': {
    on: ['MultiInstanceLoopCharacteristics'],
    properties: ['inputCollection', 'inputElement', 'outputCollection', 'outputElement'],
  },
  'zeebe:CalledElement': { on: ['CallActivity'], properties: ['processId'] },
  'zeebe:Properties': { on: null, properties: ['properties'] },
  'zeebe:Property': { on: null, properties: ['name', 'value'], several: true },
  'reg:Source': { on: null, properties: ['act', 'paragraph', 'item', 'table', 'action'], several: true },
  'reg:Deadline': {
    on: [...ACTIVITIES, 'Process'],
    properties: ['duration', 'businessDays', 'group', 'when', 'from', 'countsReceiptDay', 'countsIssueDay'],
  },
  'reg:Remark': { on: null, properties: ['text'], several: true },
  'reg:Completion': { on: ['UserTask'], properties: ['operation'] },
};

/** Attributes of other namespaces that say nothing of how the process runs: notes of a modeller, colours, XML itself. */
export const harmlessAttribute = /^(xmlns(:.*)?|xsi:.*|modeler:.*|bioc:(stroke|fill)|color:.*)$/;

/** Attributes by which a modeller remembers the element template. */
export const templateNotes: readonly string[] = ['modelerTemplate', 'modelerTemplateVersion', 'modelerTemplateIcon'];

/** BPMN's own elements that another engine would act on, and what to use here. */
export const unreadElements: Readonly<Record<string, string>> = {
  'bpmn:InputOutputSpecification': 'map variables in zeebe:ioMapping',
  'bpmn:Property': 'a completed task sets the variables',
  'bpmn:ResourceRole': 'name positions in zeebe:assignmentDefinition candidateGroups',
  'bpmn:Performer': 'name positions in zeebe:assignmentDefinition candidateGroups',
  'bpmn:HumanPerformer': 'name positions in zeebe:assignmentDefinition candidateGroups',
  'bpmn:PotentialOwner': 'name positions in zeebe:assignmentDefinition candidateGroups',
  'bpmn:CorrelationSubscription': 'a message is awaited by its name alone',
  'bpmn:DataInputAssociation': 'tie the document by an association and map variables in zeebe:ioMapping',
  'bpmn:DataOutputAssociation': 'tie the document by an association and map variables in zeebe:ioMapping',
  'bpmn:Assignment': 'map variables in zeebe:ioMapping',
  'bpmn:Monitoring': 'deadlines stand in reg:deadline',
  'bpmn:Auditing': 'the journal is kept of everything',
};

/**
 * Namespaces, by a part of their address, in which other engines are told how to execute: what stands in them was meant
 * to happen, and would not. Whatever else is not ours is a note of another tool and kept as it came.
 */
const EXECUTING: readonly string[] = [
  'camunda.org/schema/1.0',
  'operaton.org',
  'cibseven.org',
  'activiti.org',
  'activiti.com',
  'flowable.org',
  'jboss.org/drools',
  'jboss.org/jbpm',
  'jbpm.org',
  'bonitasoft',
  'processmaker.com',
  'xmlns.oracle.com/bpm',
  'ibm.com/xmlns/prod/bpm',
];

/** Whether a namespace says how another engine executes. */
export function saysHowToExecute(uri: string): boolean {
  return EXECUTING.some((part) => uri.includes(part));
}
