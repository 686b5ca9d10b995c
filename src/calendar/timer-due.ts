import { addDuration } from './add-duration.ts';
import { TimeTextInvalid } from './errors.ts';

/**
 * When a BPMN timer opened at `openedAt` is due: a date as it says, a duration after the opening, a cycle
 * (`R3/PT1H`, `R/P1D`) one interval after the opening. A date in the past is due at once.
 * @throws TimeTextInvalid
 */
export function timerDue(
  timer: { readonly type: 'date' | 'duration' | 'cycle'; readonly value: string },
  openedAt: Date,
): Date {
  if (timer.type === 'duration') return addDuration(openedAt, timer.value);
  if (timer.type === 'cycle') {
    const interval = /^R\d*\/(P.+)$/.exec(timer.value)?.[1];
    if (interval === undefined) throw new TimeTextInvalid(timer.value, 'ISO 8601 cycle such as R3/PT1H');
    return addDuration(openedAt, interval);
  }
  const instant = new Date(timer.value);
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(timer.value)) {
    throw new TimeTextInvalid(timer.value, 'ISO 8601 instant with an offset');
  }
  return instant;
}
