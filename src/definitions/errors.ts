import { ReglamentError } from '../errors.ts';
import type { Finding } from '../lint/finding.ts';

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

/** The draft has been saved elsewhere since it was read: another window, most likely. Nothing was overwritten. */
export class DraftConflict extends ReglamentError {
  readonly code = 'draft-conflict';
  readonly status = 409;
  constructor(key: string, revision: number, latest: number) {
    super(`the draft of ${key} is at revision ${latest}, not ${revision}`, { key, revision, latest });
  }
}

/** Another version has come out since the draft was begun; published, the draft would undo it. */
export class DraftOutdated extends ReglamentError {
  readonly code = 'draft-outdated';
  readonly status = 409;
  constructor(key: string, baseVersion: number, latest: number) {
    super(`the draft of ${key} is based on version ${baseVersion}; the latest is ${latest}`, { key, baseVersion, latest });
  }
}

/** A draft of a channel there is not yet begins with a diagram. */
export class DraftIncomplete extends ReglamentError {
  readonly code = 'draft-incomplete';
  readonly status = 422;
  constructor(key: string) {
    super(`${key} has no version yet: its draft begins with a diagram`, { key });
  }
}

/** There is no draft, or it says what the latest version says. */
export class NothingToPublish extends ReglamentError {
  readonly code = 'nothing-to-publish';
  readonly status = 409;
  constructor(key: string) {
    super(`nothing has changed in ${key}`, { key });
  }
}

/** The draft has findings that keep it from being published; they are in the details. */
export class PublicationBlocked extends ReglamentError {
  readonly code = 'publication-blocked';
  readonly status = 422;
  constructor(key: string, findings: readonly Finding[]) {
    super(`${findings.length} findings keep ${key} from being published`, { key, findings });
  }
}

/** A channel that is to be begun is there already: published, or a draft of the same analyst. */
export class ChannelExists extends ReglamentError {
  readonly code = 'channel-exists';
  readonly status = 409;
  constructor(key: string) {
    super(`${key} is there already: go on with it`, { key });
  }
}

/** A new act is given for a region whose act there is, or none for a region that has none. */
export class RegionActMismatch extends ReglamentError {
  readonly code = 'region-act-mismatch';
  readonly status = 409;
  constructor(region: string, known: boolean) {
    super(known ? `${region} has an act already: take that` : `${region} has no act yet: name it`, { region });
  }
}
