import { ReglamentError } from '../errors.ts';
import type { FieldError } from './contract.ts';

/** Fields of the request, or values of a form, are wrong; `errors` goes into the reply as it is. */
export abstract class FieldsRefused extends ReglamentError {
  readonly errors: readonly FieldError[];
  constructor(message: string, errors: readonly FieldError[], details: Readonly<Record<string, unknown>> = {}) {
    super(message, details);
    this.errors = errors;
  }
}

/** The address, the query or the body is not what the route asks for. */
export class RequestInvalid extends FieldsRefused {
  readonly code = 'request-invalid';
  readonly status = 400;
  constructor(errors: readonly FieldError[]) {
    super(`the request is invalid: ${errors.map(({ field, rule }) => `${field} (${rule})`).join(', ')}`, errors);
  }
}

/** Values of a form the server does not take, each with a sentence. Keeps the code of the refusal it stands for. */
export class ValuesRefused extends FieldsRefused {
  readonly code: string;
  readonly status = 422;
  constructor(refusal: ReglamentError, errors: readonly FieldError[]) {
    super(refusal.message, errors, refusal.details);
    this.code = refusal.code;
  }
}

/** What the route answers is for the staff; a citizen's own is under `/api/cabinet`. */
export class StaffOnly extends ReglamentError {
  readonly code = 'staff-only';
  readonly status = 403;
  constructor() {
    super('this is for the staff; see /api/cabinet');
  }
}

/** The body is larger than the route takes. */
export class BodyTooLarge extends ReglamentError {
  readonly code = 'body-too-large';
  readonly status = 413;
  constructor(limit: number) {
    super(`the body has more than ${limit} bytes`, { limit });
  }
}

/** The body is no JSON, was cut off, or is shaped to harm. */
export class BodyMalformed extends ReglamentError {
  readonly code = 'body-malformed';
  readonly status = 400;
  /** @param fault what is wrong with it; nothing of its values */
  constructor(fault = 'is no JSON') {
    super(`the body ${fault}`);
  }
}

/** The body comes as something the route does not read. */
export class MediaTypeUnsupported extends ReglamentError {
  readonly code = 'media-type-unsupported';
  readonly status = 415;
  constructor(wanted: string) {
    super(`send the body as ${wanted}`, { wanted });
  }
}

/** Nothing answers at this address, or not to this method. */
export class RouteUnknown extends ReglamentError {
  readonly code = 'route-unknown';
  readonly status = 404;
  constructor(method: string, path: string) {
    super(`nothing answers to ${method} ${path}`, { method, path });
  }
}

/** The API has no such verb. */
export class MethodRefused extends ReglamentError {
  readonly code = 'method-refused';
  readonly status = 405;
  constructor(allowed: readonly string[]) {
    super(`the API answers to ${allowed.join(', ')}`, { allowed });
  }
}

/** A request that changes something did not come from a page of this server: another site may have made the browser send it. */
export class OriginRefused extends ReglamentError {
  readonly code = 'origin-refused';
  readonly status = 403;
  constructor() {
    super('requests that change something are taken from pages of this server only');
  }
}

/** The session, or the person with all their sessions, listens to as many streams as they may. */
export class TooManyStreams extends ReglamentError {
  readonly code = 'too-many-streams';
  readonly status = 429;
  constructor(who: 'session' | 'person', limit: number) {
    super(`a ${who} may listen to ${limit} streams at once`, { limit, retryAfter: 15 });
  }
}

/** The person, or the address where nobody is signed in, has asked too much within a minute. */
export class TooManyRequests extends ReglamentError {
  readonly code = 'too-many-requests';
  readonly status = 429;
  /** @param retryAfter seconds until requests are answered again */
  constructor(retryAfter: number) {
    super(`too many requests; try again in ${retryAfter} s`, { retryAfter });
  }
}

/** The person, or the address, has so much under way that more has to wait for its end. */
export class TooManyAtOnce extends ReglamentError {
  readonly code = 'too-many-at-once';
  readonly status = 429;
  constructor() {
    super('too much at once; wait for what is under way', { retryAfter: 1 });
  }
}

/** All together ask more at once than the server works on. */
export class ServerBusy extends ReglamentError {
  readonly code = 'server-busy';
  readonly status = 503;
  constructor() {
    super('the server has too much under way; try again', { retryAfter: 2 });
  }
}

/** The application has no registration number yet: there is nothing to give notice of. */
export class NotRegistered extends ReglamentError {
  readonly code = 'not-registered';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} is not registered yet`, { case: id });
  }
}

/** Operations fail on purpose nowhere but in an installation for training. */
export class TrainingUnavailable extends ReglamentError {
  readonly code = 'training-unavailable';
  readonly status = 403;
  constructor() {
    super('failures cannot be switched on in production');
  }
}

/** No operation of the installation has this name, or it cannot fail so. */
export class OperationNotOffered extends ReglamentError {
  readonly code = 'operation-not-offered';
  readonly status = 404;
  constructor(operation: string) {
    super(`no adapter offers this of ${operation}`, { operation });
  }
}

/** The service is rendered through one channel only. */
export class NothingToCompare extends ReglamentError {
  readonly code = 'nothing-to-compare';
  readonly status = 404;
  constructor(service: string, channels: readonly string[]) {
    super(`the service ${service} has fewer than two channels`, { service, channels });
  }
}

/** Too many papers were asked for in vain from this address. */
export class PaperChecksLimited extends ReglamentError {
  readonly code = 'paper-checks-limited';
  readonly status = 429;
  /** @param retryAfter seconds until the next one is looked up */
  constructor(retryAfter: number) {
    super(`too many papers that are not known; try again in ${retryAfter} s`, { retryAfter });
  }
}

/** People sign with the tokens at hand here, not on devices of their own. */
export class SigningLayerUnused extends ReglamentError {
  readonly code = 'signing-layer-unused';
  readonly status = 409;
  constructor() {
    super('no signing layer is set up for this person');
  }
}
