/** A published version, without its content. */
export interface VersionView {
  readonly key: string;
  readonly version: number;
  readonly publishedAt: string;
  /** Name of the analyst; null where it came from the folder of diagrams. */
  readonly publishedBy: string | null;
  readonly reason: string | null;
  /** The act whose amendment it follows; null where it follows none. */
  readonly amendment: AmendmentView | null;
  /** Cases that run this version, of those the person may know of. */
  readonly activeCases: number;
}

/** The analyst's own draft over the version it began from; the latest version itself where there is no draft. */
export interface DraftView extends DraftPartsView {
  readonly key: string;
  /** What the act calls the service and the channel, as far as the draft knows. */
  readonly service: string;
  readonly channelName: string;
  readonly tiedToAct: boolean;
  /** The version the draft began from; 0: the channel has none. */
  readonly baseVersion: number;
  /** 0: none is published. */
  readonly latestVersion: number;
  /** What the next save must say it follows. */
  readonly revision: number;
  /** Null: there is no draft. */
  readonly savedAt: string | null;
  /** Other analysts' drafts of the channel. */
  readonly others: readonly OtherDraftView[];
}

/** The parts of a set. All but the diagram are JSON that may be half filled in; the checks say what is wrong with it. */
export interface DraftPartsView {
  readonly xml: string;
  readonly act: unknown;
  /** Null: the diagram is not tied to an act. */
  readonly digest: unknown;
  readonly scenarios: unknown;
  /** form-js schemas by form id. */
  readonly forms: Readonly<Record<string, unknown>>;
}

/** Somebody else's draft. */
export interface OtherDraftView {
  /** Name of the analyst. */
  readonly analyst: string;
  readonly savedAt: string;
}

export interface SaveDraftRequest {
  /** 0 begins a channel there is not yet: the changes then hold its diagram. */
  readonly baseVersion: number;
  /** Of the draft the change was made on. */
  readonly revision: number;
  /** The parts that have changed; the others stay as they are. Forms are added to those there are, by id. */
  readonly changes: Partial<DraftPartsView>;
}

/** An analyst's draft in the list of drafts. */
export interface DraftListed {
  readonly key: string;
  readonly analyst: string;
  readonly own: boolean;
  /** 0: the channel is not published yet. */
  readonly baseVersion: number;
  readonly savedAt: string;
}

/** A draft is saved. */
export interface DraftSaved {
  readonly revision: number;
  readonly savedAt: string;
  /** Other analysts' drafts of the channel. */
  readonly others: readonly OtherDraftView[];
}

/** A fault of a diagram. Also in the details of the problem `publication-blocked`, as `findings`. */
export interface FindingView {
  /** Name of the check. */
  readonly check: string;
  readonly class: 'execution' | 'soundness' | 'act' | 'notation';
  /** Id of the element or flow, or null for the diagram as a whole. */
  readonly element: string | null;
  /** What is wrong and what to do, in English. */
  readonly sentence: string;
  /** The same, to be told in another language; absent or null where it is known in English alone. */
  readonly message?: MessageView | null;
  /** The way that shows a fault of the flow of tokens, as ids of elements and flows in their order; null: no way does. */
  readonly path: readonly string[] | null;
  /** The same way step by step, to be played on the diagram; absent or null: no way does. */
  readonly run?: readonly RunStepView[] | null;
  /** Whether it keeps the diagram from being published. */
  readonly blocking: boolean;
}

/** A sentence by its English text, with `{0}`, `{1}` … where particulars stand, and those: names, numbers, messages again. */
export interface MessageView {
  readonly text: string;
  readonly values: readonly (string | MessageView)[];
}

/** One thing that happens on a way. */
export interface RunStepView {
  /** Flows and elements that were passed, in their order; none in the beginning. */
  readonly passed: readonly string[];
  /** Where tokens stand then: ids of flows they have been put on, or of elements; an id for each token. */
  readonly tokens: readonly string[];
}

export interface PublicationRequest {
  readonly reason: string;
  /** The draft that is meant: another is not published. */
  readonly draftRevision: number;
  /** The act it follows; null where nothing of the act was amended. */
  readonly amendment: AmendmentView | null;
}

/** An act that amends another. */
export interface AmendmentView {
  readonly number: string;
  /** Date of adoption, ISO 8601. */
  readonly date: string;
  readonly title: string;
  /** Address of the official text. */
  readonly officialText: string | null;
}

/*
 * GET    /api/drafts        → DraftListed[] (analyst)
 *
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
