import { ReglamentError } from '../errors.ts';

/** Another person signs in with this name. */
export class LoginTaken extends ReglamentError {
  readonly code = 'login-taken';
  readonly status = 409;
  constructor(login: string) {
    super(`login ${login} is taken`, { login });
  }
}

/** Name or password is wrong; which of them is not said. */
export class SignInRefused extends ReglamentError {
  readonly code = 'sign-in-refused';
  readonly status = 401;
  constructor() {
    super('login or password is wrong');
  }
}

/** The request carries no valid session. */
export class SignInRequired extends ReglamentError {
  readonly code = 'sign-in-required';
  readonly status = 401;
  constructor() {
    super('sign in first');
  }
}

/** The person may not do this. */
export class RoleRequired extends ReglamentError {
  readonly code = 'role-required';
  readonly status = 403;
  constructor(role: string) {
    super(`this is for: ${role}`, { role });
  }
}

/** Too many wrong attempts to sign in with this name from this address. */
export class SignInLimited extends ReglamentError {
  readonly code = 'sign-in-limited';
  readonly status = 429;
  /** Seconds until the next attempt is looked at. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(`too many attempts; try again in ${retryAfter} s`, { retryAfter });
    this.retryAfter = retryAfter;
  }
}

/** Nobody has this id, or not at the office of who asks. */
export class PersonUnknown extends ReglamentError {
  readonly code = 'person-unknown';
  readonly status = 404;
  constructor(id: string) {
    super(`person ${id} is unknown`, { person: id });
  }
}

/** The office has named no deputy under this id. */
export class DeputyUnknown extends ReglamentError {
  readonly code = 'deputy-unknown';
  readonly status = 404;
  constructor(id: string) {
    super(`deputy ${id} is unknown`, { deputy: id });
  }
}

/** Nobody stands in for themselves. */
export class DeputyUnfit extends ReglamentError {
  readonly code = 'deputy-unfit';
  readonly status = 422;
  constructor() {
    super('a deputy is another person than the head');
  }
}
