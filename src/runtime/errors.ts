import type { AnswerFault } from '../adapters/port.ts';
import { ReglamentError } from '../errors.ts';
import type { ValueFault } from '../forms/form.ts';

/** Values of a form that its schema does not allow. Nothing was changed. */
export class FormRejected extends ReglamentError {
  readonly code = 'form-rejected';
  readonly status = 422;
  readonly faults: readonly ValueFault[];
  constructor(formId: string, faults: readonly ValueFault[]) {
    super(`form ${formId}: ${faults.map(({ field, rule }) => `${field} (${rule})`).join(', ')}`, { form: formId, faults });
    this.faults = faults;
  }
}

/** The job is no incident: there is nothing to try again. */
export class NoIncident extends ReglamentError {
  readonly code = 'no-incident';
  readonly status = 409;
  constructor(id: string, element: string, pass: number) {
    super(`<${element}> of case ${id}, pass ${pass}, is no incident`, { case: id, element, pass });
  }
}

/** A diagram asks for an operation the installation does not have. */
export class OperationUnknown extends ReglamentError {
  readonly code = 'operation-unknown';
  readonly status = 500;
  constructor(operation: string, element: string) {
    super(`<${element}> asks for ${operation}, which no adapter offers`, { operation, element });
  }
}

/** A user task names a form its definition does not hold: a fault the check finds before publication. */
export class FormMissing extends ReglamentError {
  readonly code = 'form-missing';
  readonly status = 500;
  constructor(element: string, formId: string) {
    super(`<${element}> form "${formId}" is missing`, { element, form: formId });
  }
}

/** A withdrawal, or another act that needs a reason, was asked for without one. */
export class ReasonRequired extends ReglamentError {
  readonly code = 'reason-required';
  readonly status = 422;
  constructor(limit: number) {
    super(`give a reason of 1 to ${limit} characters`, { limit });
  }
}

/** The case does not wait for this message. */
export class MessageNotAwaited extends ReglamentError {
  readonly code = 'message-not-awaited';
  readonly status = 409;
  constructor(id: string, name: string) {
    super(`case ${id} does not wait for message "${name}"`, { case: id, message: name });
  }
}

/** A case began with an engine this installation does not have. */
export class EngineMissing extends ReglamentError {
  readonly code = 'engine-missing';
  readonly status = 500;
  constructor(engine: string) {
    super(`engine ${engine} is not installed`, { engine });
  }
}

/** Whoever takes an application for another office, or hands one in, says which office is to render the service. */
export class OfficeRequired extends ReglamentError {
  readonly code = 'office-required';
  readonly status = 422;
  constructor(key: string) {
    super(`name the office that is to render ${key}`, { definition: key });
  }
}

/** No department of the act has this id. */
export class OfficeUnknown extends ReglamentError {
  readonly code = 'office-unknown';
  readonly status = 422;
  constructor(key: string, office: string) {
    super(`${key} is not rendered by office "${office}"`, { definition: key, office });
  }
}

/** A task was to be given to somebody who works elsewhere or holds none of its positions. */
export class AssigneeUnfit extends ReglamentError {
  readonly code = 'assignee-unfit';
  readonly status = 422;
  constructor(element: string, positions: readonly string[]) {
    super(`<${element}> is for people of the office who are: ${positions.join(', ')}`, { element, positions });
  }
}

/** An answer given by hand is not one the system could have given. Nothing was changed. Names places, never values. */
export class AnswerRejected extends ReglamentError {
  readonly code = 'answer-rejected';
  readonly status = 422;
  readonly faults: readonly AnswerFault[];
  constructor(operation: string, faults: readonly AnswerFault[]) {
    super(`${operation} never answers so: ${faults.map(({ field, rule }) => `${field} (${rule})`).join(', ')}`, { operation });
    this.faults = faults;
  }
}

/** The operation's answer cannot be given by hand, such as a document it would have formed. */
export class AnswerByHandImpossible extends ReglamentError {
  readonly code = 'answer-by-hand-impossible';
  readonly status = 409;
  constructor(operation: string, element: string) {
    super(`<${element}> ${operation} cannot be answered by hand`, { operation, element });
  }
}

/** The draft was returned to its author: until it is put right nobody signs it or returns it again. */
export class CorrectionOpen extends ReglamentError {
  readonly code = 'correction-open';
  readonly status = 409;
  constructor(id: string, element: string) {
    super(`<${element}> of case ${id} waits for a correction`, { case: id, element });
  }
}

/** No correction is open here: it was never asked for, or is made. */
export class CorrectionUnknown extends ReglamentError {
  readonly code = 'correction-unknown';
  readonly status = 404;
  constructor(id: string, element: string, pass: number) {
    super(`case ${id} has no open correction at <${element}>, pass ${pass}`, { case: id, element, pass });
  }
}

/** The task has no draft that somebody could put right. */
export class NoDraft extends ReglamentError {
  readonly code = 'no-draft';
  readonly status = 409;
  constructor(id: string, element: string) {
    super(`<${element}> of case ${id} has no draft to return`, { case: id, element });
  }
}

/** The client gave one key to two different requests. */
export class RequestKeyReused extends ReglamentError {
  readonly code = 'request-key-reused';
  readonly status = 422;
  constructor(key: string) {
    super('the Idempotency-Key was used for another request', { key });
  }
}

/** No letter waits under this id: it has gone out, or there never was one. */
export class MailUnknown extends ReglamentError {
  readonly code = 'mail-unknown';
  readonly status = 404;
  constructor(id: string) {
    super(`no letter ${id} waits`, { mail: id });
  }
}

/** The document is a draft, has been replaced, or was declared void before. */
export class DocumentNotInForce extends ReglamentError {
  readonly code = 'document-not-in-force';
  readonly status = 409;
  constructor(document: string) {
    super(`document ${document} is not in force`, { document });
  }
}

/** The case has as many files as it takes, or so many bytes of them. */
export class TooManyFiles extends ReglamentError {
  readonly code = 'too-many-files';
  readonly status = 409;
  /** @param limit the one that is reached: `files`, `filesOfPerson` or `bytes` */
  constructor(limit: Readonly<Record<string, number>>) {
    super(`the case takes no more files: ${JSON.stringify(limit)}`, limit);
  }
}
