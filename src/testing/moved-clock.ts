import type { Clock } from '../calendar/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovedClock {
  readonly now: Clock;
  /** Moves it on by so many milliseconds. */
  advance(milliseconds: number): void;
  set(instant: Date): void;
}

export function movedClock(start: Date): MovedClock {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
    set: (instant) => {
      at = instant.getTime();
    },
  };
}
