import type { FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ElementKind, Repetition } from './element-kind.ts';
import { callActivity } from './elements/call-activity.ts';
import { complexGateway } from './elements/complex-gateway.ts';
import { endEvent } from './elements/end-event.ts';
import { eventBasedGateway } from './elements/event-based-gateway.ts';
import { exclusiveGateway } from './elements/exclusive-gateway.ts';
import { inclusiveGateway } from './elements/inclusive-gateway.ts';
import { intermediateCatchEvent } from './elements/intermediate-catch-event.ts';
import { intermediateThrowEvent } from './elements/intermediate-throw-event.ts';
import { multiInstance } from './elements/multi-instance.ts';
import { parallelGateway } from './elements/parallel-gateway.ts';
import { receiveTask } from './elements/receive-task.ts';
import { serviceTask } from './elements/service-task.ts';
import { standardLoop } from './elements/standard-loop.ts';
import { startEvent } from './elements/start-event.ts';
import { subProcess } from './elements/sub-process.ts';
import { task } from './elements/task.ts';
import { userTask } from './elements/user-task.ts';

/** Every kind of element that is run. Boundary events are no kind: they are armed, and passed when they fire. */
const kinds: Readonly<Partial<Record<FlowNodeType, ElementKind>>> = {
  task,
  manualTask: task,
  userTask,
  serviceTask,
  sendTask: serviceTask,
  businessRuleTask: serviceTask,
  receiveTask,
  callActivity,
  subProcess,
  startEvent,
  endEvent,
  intermediateCatchEvent,
  intermediateThrowEvent,
  exclusiveGateway,
  parallelGateway,
  inclusiveGateway,
  eventBasedGateway,
  complexGateway,
};

/** What an element does; one that is no kind of its own is passed. */
export function kindOf({ type }: FlowNode): ElementKind {
  return kinds[type] ?? task;
}

/** How an activity is done several times, null where it is done once. */
export function repetitionOf({ multiInstance: instances, standardLoop: loop }: FlowNode): Repetition | null {
  if (instances !== null) return multiInstance;
  return loop === null ? null : standardLoop;
}
