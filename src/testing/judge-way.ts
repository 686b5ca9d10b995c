import { itemKey } from '../cases/case.ts';
import type { FlowCase } from './flow-case.ts';
import type { Judgement } from './judgement.ts';
import { knownElement } from './known-element.ts';
import { readsLike } from './reads-like.ts';

/** Whether it waits at each of these; `only`: and nowhere else. */
export function standsAt(subject: FlowCase, elements: readonly string[], only: boolean): Judgement {
  for (const element of elements) knownElement(subject.stage, element);
  const here = new Set(subject.standsAt);
  const everywhere = elements.length > 0 && elements.every((element) => here.has(element));
  return {
    holds: everywhere && (!only || here.size === new Set(elements).size),
    wanted: `stand ${only ? 'only ' : ''}at ${listed(subject, elements)}`,
    found: whereItIs(subject),
  };
}

/** Whether it has left each of these behind: elements, or flows it has taken. */
export function hasPassed(subject: FlowCase, ids: readonly string[]): Judgement {
  for (const id of ids) knownElement(subject.stage, id, 'elements and flows');
  const passed = new Set(passedBy(subject));
  const missing = ids.filter((id) => !passed.has(id));
  return {
    holds: ids.length > 0 && missing.length === 0,
    wanted: `have passed ${listed(subject, ids)}`,
    found: missing.length === 0 ? 'it has' : `it has not passed ${listed(subject, missing)}`,
  };
}

/** Whether it has passed any of these: what must not be so where none is to be passed. */
export function hasPassedAny(subject: FlowCase, ids: readonly string[]): Judgement {
  const { wanted } = hasPassed(subject, ids);
  const passed = new Set(passedBy(subject));
  const been = ids.filter((id) => passed.has(id));
  return { holds: been.length > 0, wanted, found: `it has passed ${listed(subject, been)}` };
}

/** Whether it has passed these one after the other, with whatever between. */
export function hasPassedInOrder(subject: FlowCase, ids: readonly string[]): Judgement {
  for (const id of ids) knownElement(subject.stage, id, 'elements and flows');
  const missing = firstOutOfOrder(passedBy(subject), ids);
  return {
    holds: ids.length > 0 && missing === null,
    wanted: `have passed, in this order, ${listed(subject, ids)}`,
    found: missing === null ? 'it has' : `after what goes before it, it has not passed ${named(subject, missing)}`,
  };
}

/** Whether these are all the elements it has entered, in order, and no other. */
export function hasGone(subject: FlowCase, elements: readonly string[]): Judgement {
  for (const element of elements) knownElement(subject.stage, element);
  const { trace } = subject;
  const at = trace.findIndex((element, index) => element !== elements[index]);
  const parted = at === -1 ? trace.length : at;
  const holds = at === -1 && trace.length === elements.length;
  return {
    holds,
    wanted: `have gone ${elements.join(' ')}`,
    found: holds ? 'it has' : `at step ${parted + 1} it went to ${trace[parted] ?? 'nowhere'}, not to ${elements[parted] ?? 'nowhere'}`,
  };
}

/** Whether it is over; `end`: at this end event. */
export function hasEnded(subject: FlowCase, end: string | null): Judgement {
  if (end !== null) knownElement(subject.stage, end);
  const { status, outcome } = subject.case;
  return {
    holds: status === 'completed' && (end === null || outcome === end),
    wanted: end === null ? 'have ended' : `have ended at ${named(subject, end)}`,
    found: whereItIs(subject),
  };
}

export function isWithdrawn(subject: FlowCase): Judgement {
  return { holds: subject.case.status === 'withdrawn', wanted: 'be withdrawn', found: whereItIs(subject) };
}

/** Whether a job there has become an incident; `code`: of this failure. */
export function hasIncident(subject: FlowCase, element: string | null, code: string | null): Judgement {
  if (element !== null) knownElement(subject.stage, element);
  const incidents = subject.case.jobs.filter((job) => job.incident !== null);
  return {
    holds: incidents.some((job) => (element === null || job.element === element) && (code === null || job.incident?.code === code)),
    wanted: `have an incident${element === null ? '' : ` at ${named(subject, element)}`}${code === null ? '' : ` by ${code}`}`,
    found: incidents.length === 0 ? 'it has none' : `it has: ${incidents.map((job) => `${itemKey(job)} by ${job.incident?.code}`).join(', ')}`,
  };
}

/** Whether it knows these values, whatever else it knows. */
export function knows(subject: FlowCase, values: Readonly<Record<string, unknown>>): Judgement {
  const { variables } = subject;
  const own = Object.fromEntries(Object.keys(values).map((name) => [name, variables[name]]));
  return { holds: readsLike(variables, values), wanted: `know ${JSON.stringify(values)}`, found: `it knows ${JSON.stringify(own)}` };
}

function passedBy({ case: { journal, outcome } }: FlowCase): readonly string[] {
  return journal.flatMap(({ event }) => {
    if (event.type === 'flow-taken') return [event.flow];
    if (event.type === 'left') return [event.element];
    return event.type === 'case-ended' && outcome !== null ? [outcome] : [];
  });
}

function firstOutOfOrder(passed: readonly string[], ids: readonly string[]): string | null {
  let from = 0;
  for (const id of ids) {
    const at = passed.indexOf(id, from);
    if (at === -1) return id;
    from = at + 1;
  }
  return null;
}

function whereItIs(subject: FlowCase): string {
  const { status, outcome } = subject.case;
  if (status === 'withdrawn') return 'it is withdrawn';
  return status === 'completed' ? `it has ended at ${named(subject, outcome ?? '')}` : `it stands at ${listed(subject, subject.standsAt)}`;
}

function listed(subject: FlowCase, ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.map((id) => named(subject, id)).join(', ');
}

function named({ stage }: FlowCase, id: string): string {
  const { nodes, flows } = stage.definition.diagram;
  const name = nodes.get(id)?.name ?? flows.get(id)?.name ?? '';
  return name === '' ? `<${id}>` : `<${id}> ${name}`;
}
