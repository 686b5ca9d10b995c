/** What an analyst has changed of a channel and not yet published. One for each analyst and key. */
export interface Draft {
  readonly schema: 2;
  readonly key: string;
  /** Id of the analyst. */
  readonly person: string;
  /** The version it began from: publishing asks that no other has come out since. 0: the key had none. */
  readonly baseVersion: number;
  readonly changes: DraftChanges;
  readonly savedAt: string;
  /** Counts the saves, from 1, and goes on counting after a draft is discarded. */
  readonly revision: number;
}

/**
 * The parts of a set that differ from the base, as they are under the analyst's hands: a digest or an act may be half
 * filled in, so that no more is known of them than that they are JSON. A part that is absent is the base's.
 */
export interface DraftChanges {
  readonly xml?: string | undefined;
  readonly act?: unknown;
  /** Null: the diagram is not tied to an act. */
  readonly digest?: unknown;
  readonly scenarios?: unknown;
  /** form-js schemas by form id, beside those of the base. */
  readonly forms?: Readonly<Record<string, unknown>> | undefined;
}

/** A draft as a list of drafts shows it. */
export type DraftSummary = Pick<Draft, 'key' | 'person' | 'baseVersion' | 'savedAt' | 'revision'>;
