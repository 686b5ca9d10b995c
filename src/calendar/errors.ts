import { ReglamentError } from '../errors.ts';

/** A text that should be an ISO 8601 duration, instant or cycle is none. */
export class TimeTextInvalid extends ReglamentError {
  readonly code = 'time-text-invalid';
  readonly status = 422;
  constructor(text: string, expected: string) {
    super(`"${text}" is no ${expected}`, { text, expected });
  }
}
