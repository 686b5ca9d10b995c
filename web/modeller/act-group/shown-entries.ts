/**
 * The lines of the packages' panel that stay, by group, each with what it writes: an attribute of an extension element
 * that `docs/dialect.md` lists, or BPMN's own where it is null. What is not here is not executed, and hidden.
 */
export const shownEntries: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  general: { name: null, id: null, processId: null, processName: null, isExecutable: null },
  documentation: { documentation: null, processDocumentation: null },
  message: { messageRef: null, messageName: null },
  signal: { signalRef: null, signalName: null },
  error: { errorRef: null, errorName: null, errorCode: null },
  escalation: { escalationRef: null, escalationName: null, escalationCode: null },
  link: { linkName: null },
  compensation: { activityRef: null },
  timer: { timerEventDefinitionType: null, timerEventDefinitionValue: null },
  condition: { conditionExpression: null },
  'event-condition': { condition: null },
  multiInstance: {
    'multiInstance-inputCollection': 'zeebe:LoopCharacteristics inputCollection',
    'multiInstance-inputElement': 'zeebe:LoopCharacteristics inputElement',
    'multiInstance-outputCollection': 'zeebe:LoopCharacteristics outputCollection',
    'multiInstance-outputElement': 'zeebe:LoopCharacteristics outputElement',
    'multiInstance-completionCondition': null,
  },
  taskDefinition: { taskDefinitionType: 'zeebe:TaskDefinition type', taskDefinitionRetries: 'zeebe:TaskDefinition retries' },
  calledElement: { targetProcessId: 'zeebe:CalledElement processId' },
  // Our own, in the place of the packages'.
  form: { 'form-choice': 'zeebe:FormDefinition formId' },
  completion: { 'completion-operation': 'reg:Completion operation' },
};

/** Groups that are lists: the extension element they stand in, and what a line of each writes. */
export const shownLists: Readonly<Record<string, { readonly extension: string; readonly writes: readonly string[] }>> = {
  inputs: { extension: 'zeebe:Input', writes: ['zeebe:Input source', 'zeebe:Input target'] },
  outputs: { extension: 'zeebe:IoMapping', writes: ['zeebe:Output source', 'zeebe:Output target'] },
  headers: { extension: 'zeebe:TaskHeaders', writes: ['zeebe:Header key', 'zeebe:Header value'] },
  Zeebe__ExtensionProperties: { extension: 'zeebe:Properties', writes: ['zeebe:Property name', 'zeebe:Property value'] },
};
