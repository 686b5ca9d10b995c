import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck, ActSubject } from '../act-check.ts';
import { elementRole, stepOf } from '../element-role.ts';
import { lastStep } from '../expected-ways.ts';
import { isActivity } from '../is-activity.ts';
import { stepId, type DigestRow, type DigestStep } from '../step-id.ts';
import { laneOf, unitOf, type ActUnit } from '../unit-of.ts';
import { forerunners, reaches } from '../ways-ahead.ts';
import { anyOf, told } from '../../model/told.ts';

/** Each lane is a unit of the act, and each element lies in the lane of the unit that does it. */
export const unitIsLane: ActCheck = {
  name: 'unit-is-lane',
  *run(subject) {
    const { diagram, act } = subject;
    for (const lane of diagram.lanes) {
      const unit = unitOf(act, lane.name);
      if (unit === null || unit.external === true) {
        yield { element: lane.id, ...told`a lane is a unit of the act: "${lane.name}" is none` };
      } else if (unit.name !== lane.name) {
        yield { element: lane.id, ...told`the lane must be called "${unit.name}", as the act's unit is` };
      }
    }
    for (const node of diagram.nodes.values()) {
      const units = expectedUnits(node, subject);
      const lane = diagram.lanes.find(({ id }) => id === node.lane);
      if (units.length === 0 || units.some(({ name }) => name === lane?.name)) continue;
      const names = anyOf([...new Set(units.map(({ name }) => name))].map((name) => told`"${name}"`));
      const fault =
        lane === undefined ? told`this lies in the lane ${names}, not in none` : told`this lies in the lane ${names}, not in "${lane.name}"`;
      yield { element: node.id, ...fault };
    }
  },
};

/** The units whose lane an element may lie in; none where nothing can be said. */
function expectedUnits(node: FlowNode, subject: ActSubject): readonly ActUnit[] {
  const { diagram, digest } = subject;
  const role = elementRole(node.id, digest);
  switch (role.kind) {
    case 'step':
    case 'check':
      return node.id === 'start' ? given(startUnit(subject)) : role.step === null ? [] : given(stepUnit(role.step, subject));
    case 'part':
      return role.step === null ? [] : [...given(stepUnit(role.step, subject)), ...given(systemUnit(role.step, subject))];
    case 'branch':
      return role.step === null ? [] : given(unitOfNode(diagram.nodes.get(stepId(role.step)), subject));
    case 'action':
      return role.row === null ? [] : rowUnits(role.row, subject);
    case 'granted':
    case 'refused':
      return directlyBefore(node, subject).flatMap((before) => given(unitBehind(before, subject)));
    default:
      return [...forerunners(diagram, node).flatMap((before) => given(unitBehind(before, subject))), ...lastUnits(node, subject)];
  }
}

/** The paragraph's actor; where it is the consumer without a lane, whoever received them; where outside, the system. */
function stepUnit(step: DigestStep, subject: ActSubject): ActUnit | null {
  const actor = unitOf(subject.act, step.actor);
  if (actor === null || actor.external === true) return systemUnit(step, subject);
  if (actor.kind !== 'consumer' || laneOf(subject.diagram.lanes, actor) !== null) return actor;
  return startUnit(subject);
}

function systemUnit({ system }: DigestStep, { act }: ActSubject): ActUnit | null {
  const unit = system === null ? null : unitOf(act, system);
  return unit?.external === true ? null : unit;
}

/** The lane of the start: the consumer's, where they have one, else that of the first step. */
function startUnit(subject: ActSubject): ActUnit | null {
  const [start, first] = subject.digest.steps;
  const actor = start === undefined ? null : unitOf(subject.act, start.actor);
  if (actor !== null && actor.external !== true && laneOf(subject.diagram.lanes, actor) !== null) return actor;
  if (first === undefined) return null;
  const doer = unitOf(subject.act, first.actor);
  return doer?.kind === 'consumer' ? systemUnit(first, subject) : stepUnit(first, subject);
}

/** The table's unit; a register outside answers the system that asks, so that its row lies in the lane of a system. */
function rowUnits(row: DigestRow, subject: ActSubject): readonly ActUnit[] {
  const { act, diagram } = subject;
  const unit = unitOf(act, row.unit);
  if (unit === null) return [];
  if (unit.external === true) return act.units.filter(({ kind, external }) => kind === 'system' && external !== true);
  return unit.kind === 'consumer' && laneOf(diagram.lanes, unit) === null ? given(startUnit(subject)) : [unit];
}

/** The elements whose flows lead straight to the node. */
function directlyBefore({ incoming }: FlowNode, { diagram }: ActSubject): readonly FlowNode[] {
  return incoming.flatMap((flow) => diagram.nodes.get(diagram.flows.get(flow)?.source ?? '') ?? []);
}

/** What ends the favourable way may also lie where the last step is done, or an action behind it that ends so too. */
function lastUnits(node: FlowNode, subject: ActSubject): readonly ActUnit[] {
  const { diagram } = subject;
  const last = diagram.nodes.get(lastStep(subject.digest) ?? '');
  if (last === undefined || !reaches(diagram, last, node)) return [];
  const actions = [...diagram.nodes.values()].filter((one) => isActivity(one) && reaches(diagram, last, one) && reaches(diagram, one, node));
  const step = stepOf(last.id, subject.digest);
  return [...[last, ...actions].flatMap((one) => given(unitBehind(one, subject))), ...(step === null ? [] : given(systemUnit(step, subject)))];
}

/** Ends and the gateway of the outcome lie where the work before them is done; behind the consumer's, in its system. */
function unitBehind(before: FlowNode, subject: ActSubject): ActUnit | null {
  const unit = unitOfNode(before, subject);
  if (unit?.kind !== 'consumer') return unit;
  const role = elementRole(before.id, subject.digest);
  return 'step' in role && role.step !== null ? systemUnit(role.step, subject) : unit;
}

function unitOfNode(node: FlowNode | undefined, { act, diagram }: ActSubject): ActUnit | null {
  const lane = diagram.lanes.find(({ id }) => id === node?.lane);
  return lane === undefined ? null : unitOf(act, lane.name);
}

function given(unit: ActUnit | null): readonly ActUnit[] {
  return unit === null ? [] : [unit];
}
