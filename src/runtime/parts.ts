import type { Operations, OptionSources } from '../adapters/port.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Case } from '../cases/case.ts';
import type { CaseStore } from '../cases/store.ts';
import type { DefinitionStore } from '../definitions/store.ts';
import type { FileStore } from '../documents/store.ts';
import type { Engine } from '../engine/port.ts';

/** A file of an accepted type, its name cleaned. */
export interface AcceptedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything the runtime works with, handed in by the composition root. */
export interface RuntimeParts {
  readonly cases: CaseStore;
  readonly definitions: DefinitionStore;
  /** Engines by name; new cases begin with `defaultEngine`, others end with the one they began with. */
  readonly engines: ReadonlyMap<string, Engine>;
  readonly defaultEngine: string;
  readonly operations: Operations;
  readonly options: OptionSources;
  readonly files: FileStore;
  /** Checks size and type of a file a person attaches. @throws the errors of documents/errors.ts */
  readonly acceptFile: (name: string, bytes: Uint8Array) => Promise<AcceptedFile>;
  readonly clock: Clock;
  /** The days deadlines are counted in. */
  readonly calendar: BusinessCalendar;
  /** Chance: ids, case numbers, salts, jitter. */
  readonly random: RandomSource;
  /** How long a call of a state system may take, in milliseconds. */
  readonly callTimeoutMs: number;
  /** Told what no caller is there to hear: a job that failed for an unforeseen reason. Never a personal value. */
  readonly warn: (message: string, details: Readonly<Record<string, unknown>>) => void;
  /** Told of each case that was saved, of how it stood before (null: it is new), and how long the store took. Default: nobody is. */
  readonly saved?: (saved: { readonly before: Case | null; readonly after: Case; readonly ms: number }) => void;
}

export interface RandomSource {
  uuid(): string;
  /** So many random bytes as hex. */
  hex(bytes: number): string;
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
}
