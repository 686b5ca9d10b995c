import type { ActView, AmendmentView, ElementView } from './contract.ts';

/** An act with what is known of its text. */
export interface ActHeadView extends ActView {
  readonly publisher: string;
  /** Registration with the justice authorities; null where the text does not tell it. */
  readonly registration: { readonly number: string; readonly date: string } | null;
  /** Address of the official text; null where none is known. */
  readonly officialText: string | null;
}

/** A channel of the catalogue. */
export interface CatalogueChannel {
  readonly key: string;
  /** `office`, `portal`, … */
  readonly channel: string;
  /** What the act calls the channel. */
  readonly channelName: string;
  readonly version: number;
  readonly tiedToAct: boolean;
  /** Whether the person may take an application. */
  readonly mayStart: boolean;
  /** Active cases the person may count, and those of them that are late somewhere; null where they may count none. */
  readonly counts: { readonly active: number; readonly overdue: number } | null;
}

export interface CatalogueService {
  /** The service's folder: the same in every region. */
  readonly id: string;
  /** As the act names it. */
  readonly name: string;
  /** Whether there is another channel of the service, here or in another region. */
  readonly comparable: boolean;
  readonly channels: readonly CatalogueChannel[];
}

export interface CatalogueAct {
  /** The act's folder: `atyrau`. */
  readonly id: string;
  readonly act: ActHeadView;
  readonly services: readonly CatalogueService[];
}

/** A step of the act, in the act's language and ready to read, beside the elements that carry it. */
export interface ActStepView {
  readonly id: string;
  /** «процесс 4», «1-шарт». */
  readonly label: string;
  /** «п. 6, пп. 5». */
  readonly place: string;
  readonly gist: string;
  /** Who does it, in the act's words. */
  readonly actor: string;
  readonly positions: readonly string[];
  readonly system: string | null;
  /** Registers and authorities outside that are asked. */
  readonly externals: readonly string[];
  readonly deadline: string | null;
  readonly outcome: 'normal' | 'refusal' | 'manual-fallback' | 'final';
  /** Labels of the steps the two ways lead to. */
  readonly branch: { readonly ok: string; readonly fail: string; readonly rejoins: string | null } | null;
  readonly elements: readonly string[];
  readonly rows: readonly number[];
}

/** A row of the annex's table. */
export interface ActRowView {
  readonly number: number;
  readonly unit: string;
  readonly positions: readonly string[];
  readonly name: string;
  readonly result: string;
  readonly deadline: string | null;
  readonly next: readonly string[];
  readonly when: string | null;
  readonly elements: readonly string[];
  /** Labels of the steps whose elements carry it. */
  readonly steps: readonly string[];
  /** Why no element carries it; null where one does, or the diagram does not say. */
  readonly leftOut: string | null;
}

/** What the act and the diagram do not share; `subject` is ready to read. */
export interface ActGapView {
  readonly kind: 'step-not-drawn' | 'row-not-carried' | 'step-without-row';
  readonly subject: string;
}

/** A service's own deadline, in the act's language; null in `counts…`: the act does not say. */
export interface ServiceDeadlineView {
  readonly time: string;
  readonly place: string;
  readonly from: string | null;
  readonly countsReceiptDay: boolean | null;
  readonly countsIssueDay: boolean | null;
}

/** What an act says of one channel, beside the diagram. */
export interface ActChannelView {
  readonly key: string;
  readonly version: number;
  readonly service: string;
  readonly channelName: string;
  readonly act: ActHeadView;
  /** The act whose amendment this version follows; null where it follows none. */
  readonly amendment: AmendmentView | null;
  readonly comparable: boolean;
  readonly xml: string;
  readonly elements: readonly ElementView[];
  /** Null: the diagram is not tied to an act. */
  readonly table: ActTableView | null;
}

export interface ActTableView {
  /** What the act called the figure that is lost. */
  readonly figure: string;
  /** «6», «5, 7»: the paragraphs that say the steps. */
  readonly paragraphs: string;
  readonly steps: readonly ActStepView[];
  /** Number of the annex's table; null where the act has none. */
  readonly tableNumber: string | null;
  readonly rows: readonly ActRowView[];
  /** Ids of elements that carry neither a step nor a row. */
  readonly others: readonly string[];
  readonly serviceDeadline: ServiceDeadlineView | null;
  /** Where the decision on the merits is made, and what can come of it. */
  readonly decision: { readonly label: string; readonly element: string; readonly outcomes: readonly ('grant' | 'refuse' | 'queue')[] } | null;
  /** Ids of the end events. */
  readonly ends: readonly string[];
  readonly fields: readonly { readonly field: string; readonly required: boolean; readonly size: number | null; readonly format: string | null }[];
  readonly attachments: readonly string[];
  readonly resultDocuments: readonly string[];
  /** Remarks on the diagram; `element` null: on the procedure as a whole. */
  readonly remarks: readonly { readonly element: string | null; readonly text: string }[];
  /** What was noted of the act's text as it was read. */
  readonly textRemarks: readonly string[];
  readonly gaps: readonly ActGapView[];
}

/** A channel to choose for a comparison. */
export interface ChannelOption {
  readonly key: string;
  readonly region: string;
  readonly channel: string;
  readonly channelName: string;
}

/** One side of a comparison; what is quoted is in the act's language. */
export interface ComparedSideView {
  readonly key: string;
  readonly version: number;
  readonly service: string;
  readonly channelName: string;
  readonly act: ActHeadView;
  readonly xml: string;
  readonly activities: number;
  readonly decisions: number;
  readonly refusals: number;
  readonly units: readonly string[];
  readonly positions: readonly string[];
  /** Sum of the deadlines along the longest way. Business days and seconds of calendar time are told apart. */
  readonly longest: {
    readonly businessDays: number;
    readonly seconds: number;
    readonly deadlines: number;
    /** Activities on that way without a deadline: they add nothing. */
    readonly unlimited: number;
    /** Ids of the elements along it. */
    readonly path: readonly string[];
  };
  readonly serviceDeadline: ServiceDeadlineView | null;
  readonly outcomes: readonly ('grant' | 'refuse' | 'queue')[];
  readonly attachments: readonly string[];
  readonly fields: readonly string[];
  readonly resultDocuments: readonly string[];
}

/** One element of a compared pair. */
export interface ComparedElementView {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly positions: readonly string[];
  readonly deadline: string | null;
}

export interface ComparedStepView {
  /** What is done, the same in every language: `fill-request`, `asks:decision`, … */
  readonly kind: string;
  readonly left: ComparedElementView | null;
  readonly right: ComparedElementView | null;
  readonly differences: readonly ('order' | 'unit' | 'hands' | 'positions' | 'deadline')[];
}

/** Two channels of a service side by side. */
export interface ComparisonView {
  /** The service's folder. */
  readonly id: string;
  readonly channels: readonly ChannelOption[];
  readonly left: ComparedSideView;
  readonly right: ComparedSideView;
  readonly steps: readonly ComparedStepView[];
}

/** Accounts anybody may try a demonstration with; an installation at work has none. */
export interface DemoAccountsView {
  /** What they all sign in with. */
  readonly password: string;
  readonly accounts: readonly DemoAccountView[];
}

export interface DemoAccountView {
  readonly login: string;
  readonly name: string;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
  /** Null for citizens and for whoever serves the whole installation. */
  readonly office: string | null;
  /** The region the office is of, as its act names it; null where there is no office. */
  readonly region: string | null;
}

/*
 * GET /api/catalogue                                → CatalogueAct[]
 * GET /api/catalogue/:region/:service/:channel      → ActChannelView
 * GET /api/comparisons/:service                     ?left=&right= → ComparisonView: definition keys; by default two regions
 * GET /api/session/demo                             → DemoAccountsView
 */
