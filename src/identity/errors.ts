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

/** The person may not do this, to whatever. */
export class RoleRequired extends ReglamentError {
  readonly code = 'role-required';
  readonly status = 403;
  /** @param who the positions and roles that may */
  constructor(who: readonly string[]) {
    super(`this is for: ${who.join(', ')}`, { who });
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

/** The password was given out by somebody else: before anything else the person chooses their own. */
export class PasswordChangeRequired extends ReglamentError {
  readonly code = 'password-change-required';
  readonly status = 403;
  constructor() {
    super('change the password first');
  }
}

/** Why a password is not taken. */
export type PasswordFault = 'length' | 'long' | 'login' | 'name' | 'same' | 'guessable';

/** A password somebody could guess, or one too long to be looked at. `limit`: characters at least, for `long` bytes at most. */
export class PasswordWeak extends ReglamentError {
  readonly code = 'password-weak';
  readonly status = 422;
  constructor(rule: PasswordFault, limit: number) {
    const reasons: Readonly<Record<PasswordFault, string>> = {
      length: `a password has at least ${limit} characters`,
      long: `a password has at most ${limit} bytes`,
      login: 'a password does not contain the login',
      name: 'a password does not contain the name of its owner',
      same: 'the new password is the old one',
      guessable: 'the password is easily guessed: it is made of common words, rows of keys, repetitions or dates',
    };
    super(reasons[rule], { rule, limit });
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

/** A request names an office that is not there. */
export class OfficeMissing extends ReglamentError {
  readonly code = 'office-missing';
  readonly status = 422;
  constructor(office: string) {
    super(`office "${office}" is unknown`, { office });
  }
}

/** Nothing is found under the address of this office. */
export class OfficeNotFound extends ReglamentError {
  readonly code = 'office-not-found';
  readonly status = 404;
  constructor(office: string) {
    super(`office ${office} is not found`, { office });
  }
}

/** Another office has this id. */
export class OfficeExists extends ReglamentError {
  readonly code = 'office-exists';
  readonly status = 409;
  constructor(office: string) {
    super(`office ${office} is there already`, { office });
  }
}

/** The change would leave the installation without anybody who can administer it. */
export class LastAdministrator extends ReglamentError {
  readonly code = 'last-administrator';
  readonly status = 409;
  constructor() {
    super('this is the last administrator who may sign in');
  }
}

/** The installation has an administrator: a second one is added by the first. */
export class AdministratorExists extends ReglamentError {
  readonly code = 'administrator-exists';
  readonly status = 409;
  constructor(login: string) {
    super(`${login} is administrator already; use --force to make another`, { login });
  }
}

/** The file of people cannot be taken over; nothing of it was. Names each field. */
export class ImportInvalid extends ReglamentError {
  readonly code = 'import-invalid';
  readonly status = 422;
  constructor(faults: readonly string[]) {
    super(faults.join('\n'), { faults });
  }
}

/** No session of this person has this id, or it has ended. */
export class SessionUnknown extends ReglamentError {
  readonly code = 'session-unknown';
  readonly status = 404;
  constructor() {
    super('the session is not there, or has ended');
  }
}

/** No delay has this id, or it is over. */
export class LockUnknown extends ReglamentError {
  readonly code = 'lock-unknown';
  readonly status = 404;
  constructor() {
    super('nothing is locked under this id any more');
  }
}

/** The provider's name for one person was given for another one. */
export class ProviderNameTaken extends ReglamentError {
  readonly code = 'provider-name-taken';
  readonly status = 409;
  constructor(person: string) {
    super(`this name belongs to another person`, { person });
  }
}

/** A person is to be known by an IIN that is not on record. */
export class ProviderNameMissing extends ReglamentError {
  readonly code = 'provider-name-missing';
  readonly status = 422;
  constructor(person: string) {
    super(`person ${person} has no IIN on record: give the name the provider knows them by`, { person });
  }
}
