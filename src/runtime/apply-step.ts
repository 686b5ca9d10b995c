import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { timerDue } from '../calendar/timer-due.ts';
import { itemKey, type Case } from '../cases/case.ts';
import { taskOffice } from '../cases/task-parties.ts';
import type { Effect, OpenItem, Step } from '../engine/port.ts';
import type { LoadedDefinition } from './api.ts';
import { record, type Cause } from './change.ts';
import { dueOf } from './due-of.ts';
import { isTakingUnit } from './is-taking-unit.ts';
import { itemBegan } from './item-began.ts';

/**
 * The case after a step of the engine: its new state, what it waits for now and until when, and the journal of what
 * happened, in the order the engine says. `begun` says of items by key that they began to wait earlier than now.
 */
export function applyStep(
  subject: Case,
  step: Step,
  definition: LoadedDefinition,
  calendar: BusinessCalendar,
  cause: Cause,
  begun: ReadonlyMap<string, string> = new Map(),
): Case {
  const opening = { calendar, begun };
  return step.effects.reduce<Case>((moved, effect) => applyEffect(moved, effect, definition, opening, cause), {
    ...subject,
    state: step.state,
  });
}

/** What opening an item goes by. */
interface Opening {
  readonly calendar: BusinessCalendar;
  readonly begun: ReadonlyMap<string, string>;
}

function applyEffect(subject: Case, effect: Effect, definition: LoadedDefinition, opening: Opening, cause: Cause): Case {
  switch (effect.kind) {
    case 'entered':
      return record(startGroup(subject, effect.element, definition, cause), cause, {
        type: 'entered',
        element: effect.element,
        pass: effect.pass,
      });
    case 'left':
    case 'cancelled':
      return record(subject, cause, { type: effect.kind, element: effect.element, pass: effect.pass });
    case 'taken':
      return record(subject, cause, { type: 'flow-taken', flow: effect.flow });
    case 'opened':
      return open(subject, effect.item, definition, opening, cause);
    case 'closed':
      return close(subject, effect.item);
    case 'thrown':
      // Said by the entries of the element itself; a message that must reach somebody is a job.
      return subject;
    case 'ended':
      return record(
        { ...subject, status: 'completed', outcome: effect.element, endedAt: cause.at.toISOString() },
        cause,
        { type: 'case-ended', outcome: effect.element },
      );
  }
}

/** A deadline shared by several elements begins to run when the first of them is entered. */
function startGroup(subject: Case, element: string, definition: LoadedDefinition, cause: Cause): Case {
  const group = definition.diagram.nodes.get(element)?.deadline?.group ?? null;
  if (group === null || group in subject.deadlineGroups) return subject;
  return { ...subject, deadlineGroups: { ...subject.deadlineGroups, [group]: cause.at.toISOString() } };
}

function open(subject: Case, item: OpenItem, definition: LoadedDefinition, { calendar, begun }: Opening, cause: Cause): Case {
  const { element, pass } = item;
  const openedAt = begun.get(item.key) ?? cause.at.toISOString();
  const node = definition.diagram.nodes.get(element);
  const deadline = node?.deadline ?? null;
  const due = dueOf(deadline, itemBegan(subject, deadline, openedAt), calendar);
  switch (item.kind) {
    case 'task': {
      const positions = node?.positions ?? [];
      const office = taskOffice(subject, positions, node !== undefined && isTakingUnit(definition, node));
      const task = { element, pass, positions, office, openedAt, ...due, claimedBy: null };
      return record({ ...subject, tasks: [...subject.tasks, task] }, cause, {
        type: 'task-opened',
        element,
        pass,
        dueAt: due.dueAt,
      });
    }
    case 'job': {
      const job = {
        element,
        pass,
        operation: item.operation,
        openedAt,
        ...due,
        attempts: 0,
        nextAttemptAt: openedAt,
        incident: null,
      };
      return { ...subject, jobs: [...subject.jobs, job] };
    }
    case 'timer': {
      const timer = { element, pass, openedAt, dueAt: timerDue(item.timer, new Date(openedAt)).toISOString() };
      return { ...subject, timers: [...subject.timers, timer] };
    }
    case 'message':
      return { ...subject, messages: [...subject.messages, { element, pass, openedAt, name: item.name }] };
  }
}

function close(subject: Case, key: string): Case {
  const others = <Item extends { element: string; pass: number }>(items: readonly Item[]): Item[] =>
    items.filter((item) => itemKey(item) !== key);
  return {
    ...subject,
    tasks: others(subject.tasks),
    jobs: others(subject.jobs),
    timers: others(subject.timers),
    messages: others(subject.messages),
  };
}
