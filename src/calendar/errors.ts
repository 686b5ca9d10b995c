import { ReglamentError } from '../errors.ts';

/** A text that should be an ISO 8601 duration, instant or cycle is none. */
export class TimeTextInvalid extends ReglamentError {
  readonly code = 'time-text-invalid';
  readonly status = 422;
  constructor(text: string, expected: string) {
    super(`"${text}" is no ${expected}`, { text, expected });
  }
}

/** A file that should be a year's calendar is none. */
export class CalendarInvalid extends ReglamentError {
  readonly code = 'calendar-invalid';
  readonly status = 422;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`, { file, reason });
  }
}
