import type { Change } from '../regulation/difference/change.ts';

export type { Change, ChangeArea, ChangeFact, ChangeSign, ChangeSubject, ChangeValue, Named } from '../regulation/difference/change.ts';

/** One of the two versions that are compared. */
export interface DifferenceSideView {
  /** Null: the analyst's own draft. */
  readonly version: number | null;
  /** When it was published, or the draft saved. */
  readonly at: string;
  /** Name of the analyst; null where it came from the folder of diagrams. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly xml: string;
}

/** How two versions of a channel differ. */
export interface DifferenceView {
  readonly key: string;
  readonly service: string;
  readonly channelName: string;
  /** Language of the act: of the names in the changes. */
  readonly language: 'ru' | 'kk';
  /** Positions of the act by id, for what no text of the interface names. */
  readonly positions: Readonly<Record<string, string>>;
  /** Versions there are to choose from, newest first. */
  readonly versions: readonly number[];
  /** Whether the person has a draft to compare with. */
  readonly hasDraft: boolean;
  readonly from: DifferenceSideView;
  readonly to: DifferenceSideView;
  readonly changes: readonly Change[];
  /** Both sets are the same. False without a change: a file is only written otherwise. */
  readonly identical: boolean;
  /** Parts of the draft that cannot be read yet, and were left out: `digest`, `act`, `scenarios`. */
  readonly unread: readonly string[];
}

/*
 * GET /api/definitions/:region/:service/:channel/difference ?from=N&to=N|draft → DifferenceView.
 * `to` is the latest version by default, `from` the one before `to`, or the one the draft began from. The draft is the
 * analyst's own.
 */
