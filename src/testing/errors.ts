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

/** A test names an element, flow or message the diagram does not have. */
export class ElementUnknown extends ReglamentError {
  readonly code = 'element-unknown';
  readonly status = 422;
  constructor(key: string, element: string, near: readonly string[]) {
    super(`${key} has no <${element}>${proposed(near)}`, { key, element, near });
  }
}

/** The case does not wait for what a test wants done. */
export class NotWaitingAt extends ReglamentError {
  readonly code = 'not-waiting-at';
  readonly status = 409;
  /** @param report the way of the case so far, and where its picture is */
  constructor(element: string, what: string, report: string) {
    super(`the case has no open ${what} at <${element}>\n${report}`, { element, what });
  }
}

/** Nobody of the people of a test may do the task. */
export class NobodyMay extends ReglamentError {
  readonly code = 'nobody-may';
  readonly status = 422;
  constructor(element: string | null, wanted: string) {
    super(`${element === null ? 'to start the case' : `<${element}>`}: there is nobody who is ${wanted}`, { element, wanted });
  }
}

/** A script is given for an operation that no adapter has. */
export class ScriptUnasked extends ReglamentError {
  readonly code = 'script-unasked';
  readonly status = 422;
  constructor(operation: string, near: readonly string[]) {
    super(`there is no operation ${operation}${proposed(near)}`, { operation, near });
  }
}

/** A script answers what the operation's schema does not take. */
export class ScriptedAnswerUnfit extends ReglamentError {
  readonly code = 'scripted-answer-unfit';
  readonly status = 422;
  constructor(operation: string, faults: readonly { readonly field: string; readonly rule: string }[]) {
    super(`${operation} never answers so: ${faults.map(({ field, rule }) => `${field || 'the answer'} (${rule})`).join(', ')}`, { operation });
  }
}

/** A script has an operation fail in a way it cannot. */
export class ScriptedFailureUnfit extends ReglamentError {
  readonly code = 'scripted-failure-unfit';
  readonly status = 422;
  constructor(operation: string, failure: string, possible: readonly string[]) {
    super(`${operation} cannot fail by "${failure}"; it can by: ${possible.join(', ')}`, { operation, failure, possible });
  }
}

/** What was to be refused was done. */
export class NotRefused extends ReglamentError {
  readonly code = 'not-refused';
  readonly status = 422;
  constructor() {
    super('it was to be refused and was done');
  }
}

/** An assertion about a flow was made of something that is none. */
export class NoFlowCase extends ReglamentError {
  readonly code = 'no-flow-case';
  readonly status = 422;
  constructor(word: string, wanted: string) {
    super(`"${word}" asks about ${wanted}`, { word });
  }
}

function proposed(near: readonly string[]): string {
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** Working days were to pass, and no calendar tells which they are. */
export class MissingCalendar extends ReglamentError {
  readonly code = 'missing-calendar';
  readonly status = 422;
  constructor(from: string) {
    super(`no calendar tells the working days after ${from}`, { from });
  }
}
