/** What an analyst has changed of a channel and not yet published. One for each analyst and key. */
export interface Draft {
  readonly schema: 1;
  readonly key: string;
  /** Id of the analyst. */
  readonly person: string;
  /** The version it began from: publishing asks that no other has come out since. */
  readonly baseVersion: number;
  readonly xml: string;
  readonly savedAt: string;
  /** Counts the saves, from 1, and goes on counting after a draft is discarded. */
  readonly revision: number;
}
