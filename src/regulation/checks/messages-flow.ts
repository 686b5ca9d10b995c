import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck, ActFault, ActSubject } from '../act-check.ts';
import { stepOf } from '../element-role.ts';
import { lastStep } from '../expected-ways.ts';
import { isActivity } from '../is-activity.ts';
import { stepId } from '../step-id.ts';
import { rowsNamedBy } from '../table-rows.ts';
import { laneOf, unitOf } from '../unit-of.ts';
import { told } from '../../model/told.ts';

/** Registers and the consumer outside are black boxes, and what is asked, answered and told flows between. */
export const messagesFlow: ActCheck = {
  name: 'messages-flow',
  *run(subject) {
    yield* askedOutside(subject);
    yield* toldConsumer(subject);
    yield* strayFlows(subject);
  },
};

/** A step that asks a register asks it by a service task: a request flows there and an answer back. */
function* askedOutside(subject: ActSubject): Generator<ActFault> {
  const { diagram, digest, act } = subject;
  for (const step of digest.steps) {
    const asking = [...diagram.nodes.values()].filter(
      (node) => node.type === 'serviceTask' && stepOf(node.id, digest) === step,
    );
    const [first] = asking;
    if (first === undefined) continue;
    for (const name of step.externals) {
      const unit = unitOf(act, name);
      if (unit?.external !== true) continue;
      const boxes = boxesOf(subject, unit.name);
      const both = asking.some(({ id }) =>
        boxes.some((box) => flows(subject, id, box) && flows(subject, box, id)),
      );
      if (!both) {
        yield { element: first.id, ...told`${stepId(step)} asks ${unit.name}: draw a message flow to its black box and one back` };
      }
    }
  }
}

/** A consumer who is no lane is a black box: they apply, are handed the result, and are told how it ended. */
function* toldConsumer(subject: ActSubject): Generator<ActFault> {
  const { diagram, act, digest } = subject;
  const consumer = act.units.find(({ kind }) => kind === 'consumer');
  if (consumer === undefined || laneOf(diagram.lanes, consumer) !== null) return;
  const boxes = boxesOf(subject, consumer.name);
  if (boxes.length === 0) {
    yield { element: null, ...told`draw "${consumer.name}" as a black box: the service is rendered to them` };
    return;
  }
  const start = diagram.nodes.get('start');
  if (start !== undefined && !boxes.some((box) => flows(subject, box, start.id))) {
    yield { element: 'start', ...told`the application comes from "${consumer.name}": draw the message flow` };
  }
  const last = lastStep(digest);
  const handing = (id: string): readonly string[] => [id, `${id}_b`, `${id}_c`];
  const informed = [...diagram.nodes.values()].filter(
    (node) => (node.type === 'endEvent' && node.event === 'message') || (node.id === last && isActivity(node)),
  );
  for (const { id } of informed.filter((node) => !boxes.some((box) => handing(node.id).some((one) => flows(subject, one, box))))) {
    yield { element: id, ...told`"${consumer.name}" gets this: draw the message flow` };
  }
}

/** A message flow joins an element and a unit outside that the element's step, or a row it names, speaks of. */
function* strayFlows(subject: ActSubject): Generator<ActFault> {
  const { diagram, act } = subject;
  for (const { id, source, target } of diagram.messageFlows) {
    const node = diagram.nodes.get(source) ?? diagram.nodes.get(target);
    const box = diagram.participants.find((one) => one.process === null && (one.id === source || one.id === target));
    const unit = box === undefined ? null : unitOf(act, box.name);
    if (node === undefined || box === undefined || unit === null) {
      yield { element: id, ...told`a message flow joins an element and a black box that is a unit of the act` };
    } else if (unit.kind !== 'consumer' && node.remarks.length === 0 && !speaksOf(node, unit.id, subject)) {
      yield { element: id, ...told`the act does not say that <${node.id}> asks ${unit.name}` };
    }
  }
}

function speaksOf(node: FlowNode, unitId: string, { digest, act }: ActSubject): boolean {
  const named = [
    ...(stepOf(node.id, digest)?.externals ?? []),
    ...rowsNamedBy(node, digest).map(({ unit }) => unit),
  ];
  const unit = act.units.find(({ id }) => id === unitId);
  const heard = rowsNamedBy(node, digest).map(({ name, result }) => `${name} ${result}`).join(' ');
  const spoken = [unit?.name ?? '', ...(unit?.aliases ?? [])].some((name) => name !== '' && heard.includes(name));
  return spoken || named.some((name) => unitOf(act, name)?.id === unitId);
}

function boxesOf({ diagram, act }: ActSubject, name: string): readonly string[] {
  return diagram.participants
    .filter(({ process, name: shown }) => process === null && unitOf(act, shown)?.name === name)
    .map(({ id }) => id);
}

function flows({ diagram }: ActSubject, source: string, target: string): boolean {
  return diagram.messageFlows.some((flow) => flow.source === source && flow.target === target);
}
