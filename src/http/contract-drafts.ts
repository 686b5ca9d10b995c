/** A published version, without its content. */
export interface VersionView {
  readonly key: string;
  readonly version: number;
  readonly publishedAt: string;
  /** Name of the analyst; null where it came from the folder of diagrams. */
  readonly publishedBy: string | null;
  readonly reason: string | null;
  /** Cases that run this version, of those the person may know of. */
  readonly activeCases: number;
}

/** The analyst's own draft over the latest version; the latest version itself where there is none. */
export interface DraftView {
  readonly key: string;
  /** The version the draft began from. */
  readonly baseVersion: number;
  readonly latestVersion: number;
  /** What the next save must say it follows. */
  readonly revision: number;
  /** Null: there is no draft. */
  readonly savedAt: string | null;
  readonly xml: string;
}

export interface SaveDraftRequest {
  readonly baseVersion: number;
  /** Of the draft the change was made on. */
  readonly revision: number;
  readonly xml: string;
}

/** A draft is saved. */
export interface DraftSaved {
  readonly revision: number;
  readonly savedAt: string;
}

/** A fault of a diagram. Also in the details of the problem `publication-blocked`, as `findings`. */
export interface FindingView {
  /** Name of the check. */
  readonly check: string;
  readonly class: 'execution' | 'soundness' | 'act' | 'notation';
  /** Id of the element or flow, or null for the diagram as a whole. */
  readonly element: string | null;
  /** In English, for those who want the particulars; the interface has its own text by `check`. */
  readonly sentence: string;
  /** The way that shows a fault of the flow of tokens, as ids of elements and flows in their order; null: no way does. */
  readonly path: readonly string[] | null;
  /** Whether it keeps the diagram from being published. */
  readonly blocking: boolean;
}

export interface PublicationRequest {
  readonly reason: string;
  /** The draft that is meant: another is not published. */
  readonly draftRevision: number;
}

/*
 * Routes, below /api/definitions/:region/:service/:channel.
 *
 * GET    …/versions       → VersionView[], newest first
 * GET    …/draft          → DraftView (analyst)
 * PUT    …/draft          SaveDraftRequest → DraftSaved (analyst)
 * DELETE …/draft          ?revision=N → 204 (analyst)
 * GET    …/draft/context → CheckContextView (analyst)
 * POST   …/draft/check    → FindingView[] (analyst)
 * POST   …/publication    PublicationRequest → 201 VersionView (analyst)
 */
