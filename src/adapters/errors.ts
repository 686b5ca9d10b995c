import { ReglamentError } from '../errors.ts';

/** The system did not answer in time, or the connection failed: try again later. */
export class SystemUnavailable extends ReglamentError {
  readonly code = 'system-unavailable';
  readonly status = 503;
  readonly reason: string;
  constructor(system: string, reason: string, options?: { cause?: unknown }) {
    super(`${system} does not answer: ${reason}`, { system, reason }, options);
    this.reason = reason;
  }
}

/** The system is there and cannot tell yet: try again later, and go on asking it about everything else. */
export class SystemUndecided extends SystemUnavailable {}

/** Nothing answers at the address the systems of the state are said to be at. */
export class StateSystemsMissing extends ReglamentError {
  readonly code = 'state-systems-missing';
  readonly status = 500;
  constructor(address: string, cause: unknown) {
    super(`no state systems answer at ${address}: start them first, or leave STATE_SYSTEMS_URL away`, { address }, { cause });
  }
}

/** The system turned the office away: no right to ask, or none any more. Trying again does not help; its keeper can. */
export class SystemRefused extends ReglamentError {
  readonly code = 'system-refused';
  readonly status = 502;
  constructor(system: string, reason: string) {
    super(`${system} refuses to be asked: ${reason}`, { system, reason });
  }
}

/** The system answered, and what it said cannot be right: trying again will not help. */
export class BrokenAnswer extends ReglamentError {
  readonly code = 'broken-answer';
  readonly status = 502;
  constructor(operation: string, reason: string) {
    super(`${operation} answered what no schema knows: ${reason}`, { operation, reason });
  }
}

/** What a person's device answered holds no certificate. */
export class CertificateUnreadable extends ReglamentError {
  readonly code = 'certificate-unreadable';
  readonly status = 422;
  constructor() {
    super('the signature holds no certificate of its signer');
  }
}

/** The case does not hold what the operation needs: a fault of the diagram, not of the system. */
export class InputRejected extends ReglamentError {
  readonly code = 'input-rejected';
  readonly status = 500;
  constructor(operation: string, reason: string) {
    super(`${operation} cannot be asked: ${reason}`, { operation, reason });
  }
}

/**
 * An operation asked inside a completing request says no to what the person entered (wrong certificate, wrong
 * password): an error of the form at `field`, not a branch. `rule` is stable and has a text in every language.
 */
export class CompletionRefused extends ReglamentError {
  readonly code = 'completion-refused';
  readonly status = 422;
  readonly field: string;
  readonly rule: string;
  constructor(field: string, rule: string) {
    super(`${field}: ${rule}`, { field, rule });
    this.field = field;
    this.rule = rule;
  }
}
