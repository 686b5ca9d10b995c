import type { ChangeArea, DiagramAspect } from './change.ts';

/** Paths of facts by the aspect they belong to. A path that none of them knows is `other`. */
const aspects: readonly (readonly [RegExp, DiagramAspect])[] = [
  [/^type$/, 'type'],
  [/^id$/, 'id'],
  [/^name$/, 'name'],
  [/^in$/, 'scope'],
  [/^lane\[\d+\]$/, 'lane'],
  [/^sourceRef$/, 'from'],
  [/^targetRef$/, 'to'],
  [/^attachedToRef$/, 'attached'],
  [/^conditionExpression(\/body)?$/, 'condition'],
  [/^activationCondition(\/body)?$/, 'condition'],
  [/^eventDefinitions\/bpmn:ConditionalEventDefinition\[0\]\/condition(\/body)?$/, 'condition'],
  [/^default$/, 'default-flow'],
  [/^extensionElements\/values\/reg:Deadline\[0\](\/(duration|businessDays|group|when|from|countsReceiptDay|countsIssueDay))?$/, 'deadline'],
  [/^extensionElements\/values\/reg:Source\[\d+\](\/(act|paragraph|item|table|action))?$/, 'place'],
  [/^extensionElements\/values\/reg:Remark\[\d+\](\/text)?$/, 'remark'],
  [/^extensionElements\/values\/reg:Completion\[0\](\/operation)?$/, 'completion'],
  [/^extensionElements\/values\/zeebe:AssignmentDefinition\[0\](\/candidateGroups)?$/, 'position'],
  [/^extensionElements\/values\/zeebe:TaskDefinition\[0\](\/type)?$/, 'operation'],
  [/^extensionElements\/values\/zeebe:TaskDefinition\[0\]\/retries$/, 'retries'],
  [/^extensionElements\/values\/zeebe:IoMapping\[0\]\/inputParameters\/zeebe:Input\[\d+\](\/(source|target))?$/, 'input'],
  [/^extensionElements\/values\/zeebe:IoMapping\[0\]\/outputParameters\/zeebe:Output\[\d+\](\/(source|target))?$/, 'output'],
  [/^extensionElements\/values\/zeebe:TaskHeaders\[0\]\/values\/zeebe:Header\[\d+\](\/(key|value))?$/, 'header'],
  [/^extensionElements\/values\/zeebe:TaskHeaders\[0\]\/values\[\d+\](\/(key|value))?$/, 'header'],
  [/^extensionElements\/values\/zeebe:FormDefinition\[0\](\/formId)?$/, 'form'],
  [/^extensionElements\/values\/zeebe:CalledElement\[0\](\/processId)?$/, 'called-process'],
  [/^eventDefinitions\/bpmn:TimerEventDefinition\[0\]\/(timeDate|timeDuration|timeCycle)(\/body)?$/, 'timer'],
  [/^(eventDefinitions\/bpmn:MessageEventDefinition\[0\]\/)?messageRef$/, 'message'],
  [/^eventDefinitions\/bpmn:ErrorEventDefinition\[0\]\/errorRef$/, 'error'],
  [/^eventDefinitions\/bpmn:SignalEventDefinition\[0\]\/signalRef$/, 'signal'],
  [/^eventDefinitions\/bpmn:EscalationEventDefinition\[0\]\/escalationRef$/, 'escalation'],
  [/^eventDefinitions\/bpmn:\w+\[0\]$/, 'type'],
  [/^loopCharacteristics/, 'loop'],
  [/^(isInterrupting|cancelActivity)$/, 'interrupting'],
  [/#order$|^(incoming|outgoing)(\[\d+\])?$/, 'order'],
];

/** What of an element a fact belongs to, by its path. */
export function aspectOf(path: string): DiagramAspect {
  return aspects.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

const ofTheAct: ReadonlySet<DiagramAspect> = new Set(['name', 'deadline', 'place', 'position', 'lane', 'pool', 'remark']);
const ofTheLook: ReadonlySet<DiagramAspect> = new Set(['drawing', 'order']);
/** Who wrote the file, the prefixes it uses, the ids of what does not stand for itself: nothing runs by it. */
const writing = /^(@xmlns(:|$)|exporter(Version)?$)|\/id$/;

/** What a change of the aspect matters for. */
export function areaOf(aspect: DiagramAspect, path: string | null): ChangeArea {
  if (ofTheAct.has(aspect)) return 'act';
  return ofTheLook.has(aspect) || (path !== null && writing.test(path)) ? 'look' : 'run';
}
