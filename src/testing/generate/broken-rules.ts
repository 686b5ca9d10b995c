import { isDeepStrictEqual } from 'node:util';
import { itemKey, type Case } from '../../cases/case.ts';
import { verifyJournal } from '../../cases/verify-journal.ts';
import type { EngineState, OpenItem } from '../../engine/port.ts';
import type { Diagram, FlowNode } from '../../model/diagram.ts';

/** A sentence for each thing that must always hold of a case, whatever was done to it, and does not. */
export function brokenRules(subject: Case, diagram: Diagram): readonly string[] {
  const broken = verifyJournal(subject.id, subject.journal);
  return [
    ...(broken === null ? [] : [`the journal is broken at ${broken.seq}: ${broken.reason}`]),
    ...wrongTokens(subject, diagram),
    ...wrongDeadlines(subject, diagram),
    ...wrongEnd(subject, diagram),
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(subject)), subject) ? [] : ['what is saved of it is not what is loaded']),
  ];
}

/** What may wait, by the kind of open item; an event of any kind may wait for time or a message. */
const WAITS: Readonly<Record<OpenItem['kind'], RegExp>> = {
  task: /^userTask$/,
  job: /^(serviceTask|sendTask|businessRuleTask|intermediateThrowEvent|endEvent)$/,
  timer: /Event$/,
  message: /^(receiveTask|.*Event)$/,
};

/** Tokens stand at what waits only: each pass begun is over or open, and the case and its engine have the same open. */
function wrongTokens(subject: Case, { nodes }: Diagram): readonly string[] {
  const faults: string[] = [];
  const begun = new Set<string>();
  const over = new Set<string>();
  for (const { event } of subject.journal) {
    if (event.type !== 'entered' && event.type !== 'left' && event.type !== 'cancelled') continue;
    const key = itemKey(event);
    if (!nodes.has(event.element)) faults.push(`${key} is ${event.type}, and the diagram has no such element`);
    if (event.type === 'entered') {
      if (begun.has(key)) faults.push(`${key} is entered twice`);
      begun.add(key);
      continue;
    }
    // What was armed and never fired was not entered either.
    if (event.type === 'left' && !begun.has(key)) faults.push(`${key} is left and was never entered`);
    if (over.has(key)) faults.push(`${key} is over twice`);
    over.add(key);
  }
  const open = openOf(subject);
  const running = [...begun].filter((key) => !over.has(key));
  for (const key of running) if (!open.has(key) && !holdsOthers(nodes, key)) faults.push(`${key} was entered, and neither waits nor is over`);
  for (const key of over) if (open.has(key)) faults.push(`${key} is over and still waits`);
  const { open: engineOpen } = subject.state as EngineState;
  const waiting = subject.status === 'active' ? engineOpen.map(({ key, kind }) => `${kind} ${key}`).toSorted() : [];
  const listed = [...open].map(([key, kind]) => `${kind} ${key}`).toSorted();
  if (!isDeepStrictEqual(waiting, listed)) faults.push(`the engine waits for ${waiting.join(', ') || 'nothing'}, the case for ${listed.join(', ') || 'nothing'}`);
  for (const [key, kind] of open) {
    const type = nodes.get(elementOf(key))?.type;
    if (type === undefined || !WAITS[kind].test(type)) faults.push(`a ${kind} is open at ${key}, which is ${type === undefined ? 'no element' : `a ${type}`}`);
  }
  return faults;
}

function openOf({ tasks, jobs, timers, messages }: Case): ReadonlyMap<string, OpenItem['kind']> {
  const of = (kind: OpenItem['kind'], items: readonly { readonly element: string; readonly pass: number }[]): [string, OpenItem['kind']][] =>
    items.map((item) => [itemKey(item), kind]);
  return new Map([...of('task', tasks), ...of('job', jobs), ...of('timer', timers), ...of('message', messages)]);
}

/** A sub-process or call runs while what is inside runs; a join waits for its other tokens. */
function holdsOthers(nodes: ReadonlyMap<string, FlowNode>, key: string): boolean {
  const node = nodes.get(elementOf(key));
  if (node === undefined) return false;
  return node.type === 'callActivity' || node.type.endsWith('Gateway') || [...nodes.values()].some(({ scope, attachedTo }) => scope === node.id || attachedTo === node.id);
}

function elementOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** Nothing is due before its time began to run, which in a group is with the first of it; what is tried again is no incident. */
function wrongDeadlines({ tasks, jobs, timers, startedAt, dueAt, deadlineGroups }: Case, { nodes }: Diagram): readonly string[] {
  const early = [...tasks, ...jobs, ...timers].filter((item) => {
    const began = deadlineGroups[nodes.get(item.element)?.deadline?.group ?? ''] ?? item.openedAt;
    return item.dueAt !== null && Date.parse(item.dueAt) < Date.parse(began);
  });
  const mixed = jobs.filter(({ incident, nextAttemptAt }) => (incident === null) === (nextAttemptAt === null));
  return [
    ...early.map((item) => `${itemKey(item)} is due at ${item.dueAt}, before it began at ${item.openedAt}`),
    ...(dueAt !== null && Date.parse(dueAt) < Date.parse(startedAt) ? [`the service is due at ${dueAt}, before the case began`] : []),
    ...mixed.map((job) => `the job ${itemKey(job)} ${job.incident === null ? 'is never tried again and is no incident' : 'is an incident and is tried again'}`),
  ];
}

/** One outcome, at an end event, with nothing open; none before. */
function wrongEnd(subject: Case, { nodes }: Diagram): readonly string[] {
  const { status, outcome, endedAt, journal } = subject;
  const ends = journal.flatMap(({ event }) => (event.type === 'case-ended' ? [event.outcome] : []));
  const open = openOf(subject).size;
  if (status === 'active') {
    if (ends.length > 0 || outcome !== null || endedAt !== null) return ['it goes on after its end'];
    return open === 0 ? ['it waits for nothing and has not ended'] : [];
  }
  const left = open === 0 ? [] : ['it is over and something is open'];
  if (endedAt === null) left.push('it is over and nothing says since when');
  if (status === 'withdrawn') return [...left, ...(ends.length > 0 || outcome !== null ? ['it is withdrawn and has an outcome'] : [])];
  const sole = ends.length === 1 && ends[0] === outcome && nodes.get(outcome ?? '')?.type === 'endEvent';
  return [...left, ...(sole ? [] : [`its outcome is ${outcome}, its ends are ${ends.join(', ') || 'none'}`])];
}
