import { ReglamentError } from '../errors.ts';

/** No case has this id, or it is not for this person to know of. */
export class CaseUnknown extends ReglamentError {
  readonly code = 'case-unknown';
  readonly status = 404;
  constructor(id: string) {
    super(`case ${id} is unknown`, { case: id });
  }
}

/** A case with this id or number is stored already. */
export class CaseExists extends ReglamentError {
  readonly code = 'case-exists';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} exists`, { case: id });
  }
}

/** Somebody else saved the case since it was read. */
export class CaseConflict extends ReglamentError {
  readonly code = 'case-conflict';
  readonly status = 409;
  constructor(id: string, expected: number, found: number) {
    super(`case ${id} is at revision ${found}, not ${expected}`, { case: id, expected, found });
  }
}

/** The case has ended or was withdrawn: nothing moves it any more. */
export class CaseClosed extends ReglamentError {
  readonly code = 'case-closed';
  readonly status = 409;
  constructor(id: string, status: string) {
    super(`case ${id} is ${status}`, { case: id, caseStatus: status });
  }
}

/** The task was completed (or taken away by an event) before. */
export class TaskClosed extends ReglamentError {
  readonly code = 'task-closed';
  readonly status = 409;
  constructor(id: string, element: string, pass: number) {
    super(`<${element}> of case ${id}, pass ${pass}, is done already`, { case: id, element, pass });
  }
}

/** The case has never waited at this element at this pass. */
export class TaskUnknown extends ReglamentError {
  readonly code = 'task-unknown';
  readonly status = 404;
  constructor(id: string, element: string, pass: number) {
    super(`case ${id} has no task <${element}>, pass ${pass}`, { case: id, element, pass });
  }
}

/** Somebody else has taken the task. */
export class TaskClaimed extends ReglamentError {
  readonly code = 'task-claimed';
  readonly status = 409;
  constructor(id: string, element: string, by: string) {
    super(`<${element}> of case ${id} is taken by ${by}`, { case: id, element, by });
  }
}

/** The person holds none of the positions the task, or the action, asks for. */
export class PositionRequired extends ReglamentError {
  readonly code = 'position-required';
  readonly status = 403;
  constructor(positions: readonly string[], element: string | null = null) {
    super(`${element === null ? 'this' : `<${element}>`} is for: ${positions.join(', ')}`, { positions, element });
  }
}

/** A value was to be hashed, signed or stored as JSON, and JSON cannot hold it. Names the place, never the value. */
export class NotJson extends ReglamentError {
  readonly code = 'not-json';
  readonly status = 500;
  constructor(path: string, kind: string) {
    super(`${path} is no JSON: ${kind}`, { path, kind });
  }
}

/** The questionnaire of the case has been answered. */
export class QuestionnaireAnswered extends ReglamentError {
  readonly code = 'questionnaire-answered';
  readonly status = 409;
  constructor(id: string) {
    super(`the questionnaire of case ${id} has been answered`, { case: id });
  }
}

/** There is nothing to ask about: the service has not been rendered, neither granted nor refused. */
export class QuestionnaireEarly extends ReglamentError {
  readonly code = 'questionnaire-early';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} has not come to its end`, { case: id });
  }
}
