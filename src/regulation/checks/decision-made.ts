import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck, ActFault, ActSubject } from '../act-check.ts';
import { decisionPlace } from '../decision-place.ts';
import { flowFor } from '../flow-for.ts';
import { variablesOf } from '../variables-of.ts';
import { firstMet, followers } from '../ways-ahead.ts';
import { told } from '../../model/told.ts';

const ENDS = { grant: 'completed', refuse: 'refused_on_merits', queue: 'completed_queued' } as const;

/** The decision on the merits is made by a person with exactly the act's outcomes, and each leads to its own end. */
export const decisionMade: ActCheck = {
  name: 'decision-made',
  *run(subject) {
    const { diagram, digest } = subject;
    const place = decisionPlace(digest);
    if (place === null || digest.decision === null) {
      if (diagram.nodes.has('gateway_outcome')) {
        yield { element: 'gateway_outcome', ...told`the act knows no decision on the merits: remove the gateway` };
      }
      return;
    }
    yield* taskFaults(subject, place.task, digest.decision.outcomes);
    const gateway = diagram.nodes.get(place.gateway);
    if (gateway === undefined) {
      yield { element: null, ...told`the act decides on the merits: draw the gateway <${place.gateway}> that acts on it` };
      return;
    }
    const ways = digest.decision.outcomes.map((outcome) => flowFor(diagram, gateway, { decision: outcome })?.id ?? null);
    if (gateway.outgoing.length !== digest.decision.outcomes.length || new Set(ways).size !== ways.length) {
      yield { element: gateway.id, ...told`each outcome (${digest.decision.outcomes.join(', ')}) needs a way of its own` };
    }
    if (flowFor(diagram, gateway, { decision: 'refuse' })?.id !== gateway.defaultFlow) {
      yield { element: gateway.id, ...told`the default, the unfavourable way, is the refusal` };
    }
    if (place.gateway !== 'gateway_outcome') return;
    const ends: FlowNode[] = [];
    for (const outcome of digest.decision.outcomes) {
      const flow = flowFor(diagram, gateway, { decision: outcome });
      const target = diagram.nodes.get(flow?.target ?? '');
      const met = firstMet(target === undefined ? [] : [target], ({ type }) => type === 'endEvent', (node) => followers(diagram, node));
      if (met.length !== 1 || met[0]?.id !== ENDS[outcome]) {
        yield { element: flow?.id ?? gateway.id, ...told`the outcome "${outcome}" leads to the end <${ENDS[outcome]}>` };
      }
      ends.push(...met);
    }
    for (const end of ends.filter(({ event }) => event === null && ends.some((other) => other.event === 'message'))) {
      yield { element: end.id, ...told`the consumer is told the other outcomes: make this a message end event with notice.send too` };
    }
  },
};

function* taskFaults(subject: ActSubject, id: string, outcomes: readonly string[]): Generator<ActFault> {
  const task = subject.diagram.nodes.get(id);
  if (task === undefined) {
    yield { element: id, ...told`the act decides on the merits here: draw the task that decides` };
    return;
  }
  const values = variablesOf(task, subject).find(({ name }) => name === 'decision')?.values ?? null;
  if (task.type !== 'userTask' || values === null) {
    yield { element: id, ...told`a person decides on the merits here: name a form with the field "decision" and its outcomes` };
  } else if (values.length !== outcomes.length || !outcomes.every((outcome) => values.includes(outcome))) {
    yield { element: id, ...told`the act's outcomes are ${outcomes.join(', ')}; the form offers ${values.join(', ')}` };
  }
}
