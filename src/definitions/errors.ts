import { ReglamentError } from '../errors.ts';

/** No definition has this key (or version). */
export class DefinitionUnknown extends ReglamentError {
  readonly code = 'definition-unknown';
  readonly status = 404;
  constructor(key: string, version: number | null = null, known: readonly string[] = []) {
    super(
      `definition ${key}${version === null ? '' : ` version ${version}`} is unknown` +
        (known.length === 0 ? '' : `; there are: ${known.join(', ')}`),
      { key, version },
    );
  }
}

/** Somebody else has published this version. */
export class DefinitionConflict extends ReglamentError {
  readonly code = 'definition-conflict';
  readonly status = 409;
  constructor(key: string, version: number, latest: number) {
    super(`version ${version} of ${key} does not follow version ${latest}`, { key, version, latest });
  }
}

/** A file of `diagrams/` cannot be read as what it should be. Names file, place and reason. */
export class DefinitionFileInvalid extends ReglamentError {
  readonly code = 'definition-file-invalid';
  readonly status = 422;
  constructor(file: string, reason: string, line: number | null = null) {
    super(`${file}${line === null ? '' : `:${line}`}: ${reason}`, { file, line, reason });
  }
}
