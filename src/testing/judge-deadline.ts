import type { FlowCase } from './flow-case.ts';
import { localTime } from './flow-clock.ts';
import type { Judgement } from './judgement.ts';
import { knownElement } from './known-element.ts';
import type { Wait } from './observed-cases.ts';

/**
 * Whether it must be done by then: the service, or an element. A day means any instant of it, a minute any instant of
 * that; null: it has no deadline.
 */
export function hasDeadline(subject: FlowCase, at: string | null | undefined, element: string | null): Judgement {
  const due = waitsOf(subject, element).at(-1)?.dueAt ?? null;
  const local = due === null ? null : whenLocal(subject, due);
  return {
    holds: at === undefined ? due !== null : at === null ? due === null : (local?.startsWith(at.replace(' ', 'T')) ?? false),
    wanted: `have ${whose(element)} due ${at === undefined ? 'at some time' : (at ?? 'never')}`,
    found: local === null ? 'it is never due' : `it is due ${local}`,
  };
}

/** Whether it was done in time, each time there was a deadline. */
export function hasMet(subject: FlowCase, element: string | null): Judgement {
  const waits = waitsOf(subject, element).filter(({ dueAt }) => dueAt !== null);
  return {
    holds: waits.length > 0 && waits.every(({ dueAt, closedAt }) => closedAt !== null && dueAt !== null && closedAt <= dueAt),
    wanted: `have met the deadline of ${whose(element)}`,
    found: told(subject, waits),
  };
}

/** Whether it was done too late, or is late now. */
export function hasMissed(subject: FlowCase, element: string | null): Judgement {
  const waits = waitsOf(subject, element).filter(({ dueAt }) => dueAt !== null);
  const now = subject.stage.clock.now.toISOString();
  return {
    holds: waits.some(({ dueAt, closedAt }) => dueAt !== null && (closedAt ?? now) > dueAt),
    wanted: `have missed the deadline of ${whose(element)}`,
    found: told(subject, waits),
  };
}

/** The waits of an element, or the whole case as one. */
function waitsOf(subject: FlowCase, element: string | null): readonly Pick<Wait, 'dueAt' | 'closedAt'>[] {
  if (element === null) return [{ dueAt: subject.case.dueAt, closedAt: subject.case.endedAt }];
  knownElement(subject.stage, element);
  return subject.waits.filter((wait) => wait.element === element);
}

function told(subject: FlowCase, waits: readonly Pick<Wait, 'dueAt' | 'closedAt'>[]): string {
  if (waits.length === 0) return 'it had none';
  return waits
    .map(({ dueAt, closedAt }) => {
      const done = closedAt === null ? `it is ${whenLocal(subject, subject.stage.clock.now.toISOString())} and not done` : `it was done ${whenLocal(subject, closedAt)}`;
      return `${done}, due ${whenLocal(subject, dueAt ?? '')}`;
    })
    .join('; ');
}

function whose(element: string | null): string {
  return element === null ? 'the service' : `<${element}>`;
}

function whenLocal({ stage }: FlowCase, instant: string): string {
  return localTime(new Date(instant), stage.parts.calendar.zone);
}
