import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { Diagram } from '../model/diagram.ts';
import { localTime } from './flow-clock.ts';
import { flowPicture } from './flow-picture.ts';
import type { FlowStage } from './flow-stage.ts';

/** What a report is of. */
export interface Reported {
  readonly stage: FlowStage;
  readonly case: Case;
}

/**
 * The way of a case in words, step by step, where it stands and what it waits for; and its picture, written to the folder
 * of results under a name that the text gives.
 */
export function failureReport({ stage, case: subject }: Reported): string {
  const { definition, parts, clock } = stage;
  const { zone } = parts.calendar;
  const when = (instant: string): string => localTime(new Date(instant), zone).slice(0, 19);
  const entered = subject.journal.flatMap(({ at, event }) => (event.type === 'entered' ? [{ at, ...event }] : []));
  const width = Math.max(...entered.map(({ element }) => element.length), 0);
  const steps = entered.map(({ at, element, pass }, index) => {
    const times = pass > 1 ? ` (pass ${pass})` : '';
    return `  ${String(index + 1).padStart(3)}  ${when(at)}  ${element.padEnd(width)}  ${nameOf(definition.diagram, element)}${times}`.trimEnd();
  });
  const picture = writePicture(stage, subject);
  return [
    `  ${definition.key}, version ${definition.version}, case ${subject.number}, now ${clock.local.slice(0, 19)} (${zone})`,
    ...steps,
    ...openItems(subject, definition.diagram, when),
    ...(picture === null ? [] : [`  picture: ${picture}`]),
  ].join('\n');
}

function openItems(subject: Case, diagram: Diagram, when: (instant: string) => string): readonly string[] {
  if (subject.status === 'completed') return [`  ended at ${subject.outcome}`];
  if (subject.status === 'withdrawn') return ['  withdrawn'];
  const by = (dueAt: string | null): string => (dueAt === null ? '' : `, due ${when(dueAt)}`);
  const at = (element: string): string => `<${element}> ${nameOf(diagram, element)}`.trimEnd();
  return [
    ...subject.tasks.map(({ element, positions, claimedBy, dueAt }) => `task at ${at(element)}, for ${claimedBy ?? positions.join(' or ')}${by(dueAt)}`),
    ...subject.jobs.map(({ element, operation, attempts, incident, nextAttemptAt }) => {
      const tried = attempts === 0 ? '' : `, tried ${attempts}×`;
      const next = incident === null ? `, next ${nextAttemptAt === null ? 'never' : when(nextAttemptAt)}` : `, incident: ${incident.reason}`;
      return `job at ${at(element)}, ${operation}${tried}${next}`;
    }),
    ...subject.timers.map(({ element, dueAt }) => `timer at ${at(element)}${by(dueAt)}`),
    ...subject.messages.map(({ element, name }) => `message "${name}" at ${at(element)}`),
  ].map((line) => `  waits: ${line}`);
}

function nameOf({ nodes }: Diagram, element: string): string {
  return nodes.get(element)?.name ?? '';
}

/** Numbers the pictures of this process; its id keeps those of processes beside it apart. */
let pictures = 0;

function writePicture({ definition, parts }: FlowStage, subject: Case): string | null {
  if (parts.results === null) return null;
  const svg = flowPicture(definition.diagram, subject);
  if (svg === null) return null;
  pictures += 1;
  const file = join(parts.results, `${definition.key.replaceAll('/', '-')}-${process.pid}-${pictures}.svg`);
  mkdirSync(parts.results, { recursive: true });
  writeFileSync(file, svg);
  return relative(process.cwd(), file);
}
