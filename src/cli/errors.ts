import { ReglamentError } from '../errors.ts';

/** The words of the command are off; says how it goes. */
export class UsageWrong extends ReglamentError {
  readonly code = 'usage-wrong';
  readonly status = 400;
  constructor(reason: string, usage: string) {
    super(`${reason}\nusage: ${usage}`);
  }
}

/** No Chromium was found to make a picture with. */
export class ChromiumMissing extends ReglamentError {
  readonly code = 'chromium-missing';
  readonly status = 500;
  constructor() {
    super('no Chromium found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program');
  }
}

/** A file could not be written. */
export class OutputFailed extends ReglamentError {
  readonly code = 'output-failed';
  readonly status = 500;
  constructor(file: string, cause: unknown) {
    super(`${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { file }, { cause });
  }
}

/** No password was given. */
export class PasswordMissing extends ReglamentError {
  readonly code = 'password-missing';
  readonly status = 400;
  constructor(reason: string) {
    super(`no password: ${reason}`, { reason });
  }
}

/** A file given to a command cannot be read, or is no JSON. */
export class InputUnreadable extends ReglamentError {
  readonly code = 'input-unreadable';
  readonly status = 400;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`, { file, reason });
  }
}

/** A new repository is asked for where something is already. */
export class FolderNotEmpty extends ReglamentError {
  readonly code = 'folder-not-empty';
  readonly status = 409;
  constructor(folder: string) {
    super(`${folder} is not an empty folder: nothing was written`, { folder });
  }
}
