import { ReglamentError } from '../errors.ts';

/** Another process works on the data folder: two writers would overwrite each other. */
export class DataFolderLocked extends ReglamentError {
  readonly code = 'data-folder-locked';
  readonly status = 503;
  constructor(folder: string, pid: number) {
    super(`the data folder ${folder} is in use by process ${pid}; stop it, or choose another folder (DATA_DIR)`, {
      folder,
      pid,
    });
  }
}

/**
 * A file without which the product must not start is cut, no JSON or of a wrong shape. It is left where it is: were
 * the people's file set aside, the folder would look empty and be filled with accounts whose password everybody knows.
 */
export class DataFileDamaged extends ReglamentError {
  readonly code = 'data-file-damaged';
  readonly status = 500;
  constructor(file: string, reason: string) {
    super(`${file} is damaged (${reason}); restore it from a back-up, or remove it to begin anew`, { file, reason });
  }
}

/** An id or key that cannot name a file: the caller made it up. */
export class StoreKeyInvalid extends ReglamentError {
  readonly code = 'store-key-invalid';
  readonly status = 500;
  constructor(key: string) {
    super(`${key} is no id or key a store can keep`, { key });
  }
}

/** Seconds after which a save that found no room may be tried again: the time in which somebody makes room. */
const TRY_AGAIN_S = 10;

/**
 * The disk did not take what was to be saved: it is full, read-only or failing. The last saved state holds, and the same
 * request may be made again.
 */
export class StorageUnavailable extends ReglamentError {
  readonly code = 'storage-unavailable';
  readonly status = 503;
  /** @param reason the system's own word, as `ENOSPC` */
  constructor(reason: string, options: { readonly cause: unknown }) {
    super(`nothing can be saved now (${reason})`, { reason, retryAfter: TRY_AGAIN_S }, options);
  }
}

/** A later version of the product has written the data folder: this one would not understand it, and spoil it. */
export class DataFolderNewer extends ReglamentError {
  readonly code = 'data-folder-newer';
  readonly status = 500;
  constructor(folder: string, format: number, known: number) {
    super(`${folder} is of format ${format}, and this version knows formats up to ${known}: start the version that wrote it, or a later one`, {
      folder,
      format,
      known,
    });
  }
}

/** A file that should be a back-up is none, is not whole, or holds what no back-up holds. Nothing was restored. */
export class BackUpInvalid extends ReglamentError {
  readonly code = 'back-up-invalid';
  readonly status = 400;
  constructor(file: string, reason: string, options?: { cause?: unknown }) {
    super(`${file} is no back-up that can be restored: ${reason}`, { file, reason }, options);
  }
}

/** A back-up is restored into a new folder; what is in this one would be lost. */
export class DataFolderNotEmpty extends ReglamentError {
  readonly code = 'data-folder-not-empty';
  readonly status = 409;
  constructor(folder: string) {
    super(`${folder} is not empty; restore into another folder, or say --replace: what is in it is then moved aside`, { folder });
  }
}

/** A case is put back only where the present one is damaged or missing: what was done in it since would be lost. */
export class CaseWhole extends ReglamentError {
  readonly code = 'case-whole';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} is there and whole: it is not replaced`, { case: id });
  }
}

/** The folder named holds no installation: most likely its name is mistyped, and “everything holds” would be said of nothing. */
export class DataFolderMissing extends ReglamentError {
  readonly code = 'data-folder-missing';
  readonly status = 404;
  constructor(folder: string) {
    super(`${folder} holds no data of an installation; name its folder by DATA_DIR or --data`, { folder });
  }
}
