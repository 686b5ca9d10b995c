import type { FlowNode } from '../../model/diagram.ts';
import { evaluateCondition, expressionFault } from '../../model/expression.ts';
import { freeNames } from '../../model/free-names.ts';
import { type Told, told } from '../../model/told.ts';
import { someOf } from './choices.ts';
import { upstream } from './inclusive-join.ts';
import type { NetDraft } from './net-draft.ts';
import type { Marking } from './token-net.ts';

/**
 * What a complex gateway does with tokens (BPMN 2.0.2, 13.4.5). A token arrives along a flow, one for each flow; at the one
 * with which the activation condition holds all that have arrived are taken and the gateway goes on. What comes late along
 * the other flows is swallowed, until nothing more can come there; then it goes the ways its conditions name for the reset,
 * and waits for its start again, with what has arrived meanwhile. `running` is marked from the start to the reset.
 */
export function complexGateway(draft: NetDraft, node: FlowNode): void {
  const holds = activation(node);
  const resetting = draft.running(node);
  const arrived = (marking: Marking): number => node.incoming.filter((flow) => marking.includes(draft.arrived(flow))).length;
  /** At the start with those that have arrived before, and the one that comes along `flow` where there is one. */
  const start = (before: readonly string[], flow: string | null): void => {
    const late = node.incoming.filter((other) => other !== flow && !before.includes(other));
    const consume = [...(flow === null ? [] : [draft.flow(flow)]), ...before.map((other) => draft.arrived(other))];
    for (const ways of choices(draft, node, true)) {
      draft.add({
        path: [...(flow === null ? [] : [flow]), node.id],
        consume,
        produce: [resetting, ...late.map((other) => draft.late(other)), ...ways.map((way) => draft.flow(way))],
        enabled: (marking) => !marking.includes(resetting) && arrived(marking) === before.length,
      });
    }
  };
  for (const before of someOf(node.incoming)) if (holds(before.length)) start(before, null);
  for (const flow of node.incoming) {
    const place = draft.flow(flow);
    const waits = (marking: Marking): boolean => !holds(arrived(marking)) && !holds(arrived(marking) + 1);
    draft.add({
      path: [flow],
      consume: [place],
      produce: [draft.arrived(flow)],
      enabled: (marking) =>
        !marking.includes(draft.arrived(flow)) && (marking.includes(resetting) ? !marking.includes(draft.late(flow)) : waits(marking)),
    });
    for (const before of [[], ...someOf(node.incoming.filter((other) => other !== flow))]) {
      if (!holds(before.length) && holds(before.length + 1)) start(before, flow);
    }
    draft.add({ path: [flow], consume: [place, draft.late(flow)] });
  }
  reset(draft, node);
}

/** Why it is not known when the gateway starts, or null. */
export function unreadActivation({ condition }: FlowNode): Told | null {
  if (condition === null || expressionFault(condition) !== null) return told`it is not said when a complex gateway goes on`;
  const others = freeNames(condition).filter((name) => name !== 'activationCount' && name !== 'waitingForStart');
  return others.length === 0 ? null : told`a complex gateway goes on not by activationCount alone: it asks ${others.join(', ')}`;
}

function reset(draft: NetDraft, node: FlowNode): void {
  const awaited = new Map(node.incoming.map((flow) => [flow, upstream(draft, node, [draft.flow(flow)], true)]));
  const own = new Map(node.incoming.map((flow) => [flow, upstream(draft, node, [draft.flow(flow)], false)]));
  // What can as well come where a token was taken is not expected: so it is with an inclusive join.
  const isOver = (marking: Marking): boolean => {
    const late = node.incoming.filter((flow) => marking.includes(draft.late(flow)));
    const had = node.incoming.filter((flow) => !late.includes(flow));
    const coming = [...late, ...had.filter((flow) => !marking.includes(draft.arrived(flow)))];
    const open = new Set(coming.map((flow) => draft.flow(flow)));
    const comes = (place: number): boolean =>
      open.has(place) ||
      (late.some((flow) => awaited.get(flow)?.has(place) === true) && !had.some((flow) => own.get(flow)?.has(place) === true));
    return !marking.some(comes);
  };
  const clear = new Set(node.incoming.map((flow) => draft.late(flow)));
  for (const ways of choices(draft, node, false)) {
    draft.add({ path: [node.id], consume: [draft.running(node)], clear, produce: ways.map((way) => draft.flow(way)), enabled: isOver });
  }
}

/** With how many arrived tokens the gateway starts. */
function activation({ condition, incoming }: FlowNode): (count: number) => boolean {
  const table = incoming.map((_, at) => evaluateCondition(condition ?? '', { activationCount: at + 1, waitingForStart: true }));
  return (count) => table[count - 1] === true;
}

/** The sets of flows it may go by: what asks `waitingForStart` alone is answered, anything else may be true. */
function choices({ diagram }: NetDraft, { outgoing, defaultFlow }: FlowNode, waitingForStart: boolean): readonly (readonly string[])[] {
  if (outgoing.length === 0) return [[]];
  const asked = outgoing.filter((id) => id !== defaultFlow).map((id) => ({ id, holds: holdsAt(diagram.flows.get(id)?.condition ?? null, waitingForStart) }));
  const always = asked.filter(({ holds }) => holds === true).map(({ id }) => id);
  const perhaps = asked.filter(({ holds }) => holds === null).map(({ id }) => id);
  const none = always.length === 0 && defaultFlow !== null ? [defaultFlow] : always;
  // At the start it must go somewhere, at the reset it need not.
  return [...(none.length > 0 || !waitingForStart ? [none] : []), ...someOf(perhaps).map((some) => [...always, ...some])];
}

function holdsAt(condition: string | null, waitingForStart: boolean): boolean | null {
  if (condition === null) return true;
  if (expressionFault(condition) !== null || freeNames(condition).some((name) => name !== 'waitingForStart')) return null;
  return evaluateCondition(condition, { waitingForStart });
}
