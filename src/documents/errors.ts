import { ReglamentError } from '../errors.ts';

/** The file is larger than allowed. */
export class FileTooLarge extends ReglamentError {
  readonly code = 'file-too-large';
  readonly status = 413;
  constructor(size: number, limit: number) {
    super(`the file has ${size} bytes; ${limit} are allowed`, { size, limit });
  }
}

/** The bytes are of no accepted type, or not of the type the name claims. */
export class FileTypeRefused extends ReglamentError {
  readonly code = 'file-type-refused';
  readonly status = 415;
  constructor(found: string | null, accepted: readonly string[]) {
    super(`the file is ${found ?? 'of no known type'}; accepted: ${accepted.join(', ')}`, { found, accepted });
  }
}

/** The file has no bytes. */
export class FileEmpty extends ReglamentError {
  readonly code = 'file-empty';
  readonly status = 422;
  constructor() {
    super('the file is empty');
  }
}

/** No file of this case has this id. */
export class FileUnknown extends ReglamentError {
  readonly code = 'file-unknown';
  readonly status = 404;
  constructor(id: string) {
    super(`file ${id} is unknown`, { file: id });
  }
}

/** The stored bytes no longer match their hash. */
export class FileDamaged extends ReglamentError {
  readonly code = 'file-damaged';
  readonly status = 500;
  constructor(sha256: string) {
    super(`the stored file ${sha256} is damaged`, { sha256 });
  }
}

/** A file the product has stored is gone. */
export class FileLost extends ReglamentError {
  readonly code = 'file-lost';
  readonly status = 500;
  constructor(sha256: string) {
    super(`the stored file ${sha256} is gone`, { sha256 });
  }
}

/** The scanner names something harmful in the file. */
export class FileInfected extends ReglamentError {
  readonly code = 'file-infected';
  readonly status = 422;
  constructor(found: string) {
    super(`the scanner found ${found} in the file`, { found });
  }
}

/** The scanner gives no verdict, so that the file cannot be kept; it may be sent again later. */
export class ScanUnavailable extends ReglamentError {
  readonly code = 'scan-unavailable';
  readonly status = 503;
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`the scanner of files gives no verdict: ${reason}`, { reason }, options);
  }
}
