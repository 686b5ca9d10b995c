import { ReglamentError } from '../errors.ts';

/** A scenario cannot be played on: it says nothing of the task the case waits for, or nobody may do it. */
export class ScenarioStuck extends ReglamentError {
  readonly code = 'scenario-stuck';
  readonly status = 422;
  constructor(scenario: string, element: string | null, reason: string) {
    super(`scenario ${scenario}${element === null ? '' : ` at <${element}>`}: ${reason}`, { scenario, element, reason });
  }
}

/** The channel has no scenario of this name. */
export class ScenarioUnknown extends ReglamentError {
  readonly code = 'scenario-unknown';
  readonly status = 404;
  constructor(key: string, name: string, known: readonly string[]) {
    super(`${key} has no scenario "${name}"; it has: ${known.join(', ')}`, { key, scenario: name, known });
  }
}

/** A file of covered runs cannot be read. */
export class CoverageFileInvalid extends ReglamentError {
  readonly code = 'coverage-file-invalid';
  readonly status = 400;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`, { file, reason });
  }
}

/** A threshold of coverage is none. */
export class ThresholdWrong extends ReglamentError {
  readonly code = 'threshold-wrong';
  readonly status = 400;
  constructor(part: string, reason: string) {
    super(`threshold "${part}": ${reason}`, { part, reason });
  }
}
