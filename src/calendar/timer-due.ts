import { addDuration } from './add-duration.ts';
import { TimeTextInvalid } from './errors.ts';

/** A timer fires no sooner than this, in milliseconds: a flow that goes back to it would turn without ever resting. */
const SOONEST = { duration: 1_000, cycle: 60_000 } as const;

/**
 * When a BPMN timer opened at `openedAt` is due: a date as it says, a duration after the opening, a cycle
 * (`R3/PT1H`, `R/P1D`) one interval after the opening. A date in the past is due at once; a duration is a second at
 * least, an interval a minute.
 * @throws TimeTextInvalid
 */
export function timerDue(
  timer: { readonly type: 'date' | 'duration' | 'cycle'; readonly value: string },
  openedAt: Date,
): Date {
  if (timer.type === 'duration') return noSooner(addDuration(openedAt, timer.value), openedAt, SOONEST.duration);
  if (timer.type === 'cycle') {
    const interval = /^R\d*\/(P.+)$/.exec(timer.value)?.[1];
    if (interval === undefined) throw new TimeTextInvalid(timer.value, 'ISO 8601 cycle such as R3/PT1H');
    return noSooner(addDuration(openedAt, interval), openedAt, SOONEST.cycle);
  }
  const instant = new Date(timer.value);
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(timer.value)) {
    throw new TimeTextInvalid(timer.value, 'ISO 8601 instant with an offset');
  }
  return instant;
}

function noSooner(due: Date, openedAt: Date, milliseconds: number): Date {
  return new Date(Math.max(due.getTime(), openedAt.getTime() + milliseconds));
}
