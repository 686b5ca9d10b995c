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
