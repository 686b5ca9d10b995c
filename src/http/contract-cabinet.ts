/**
 * What a citizen's cabinet is shown and asked. Only what the applicant may know: no name of anybody on the staff, no
 * remark of theirs, no draft, no variable but those of the applicant's own form.
 */

/**
 * How an application stands, in a citizen's terms. `yours`: the applicant has something to do; `checking`: systems are
 * asked; `office`: the department works on it; `ready` and `refused`: rendered, there may be a document to receive.
 */
export type CabinetStage = 'yours' | 'checking' | 'office' | 'ready' | 'refused' | 'withdrawn';

export interface CabinetOffice {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export interface CabinetAct {
  readonly number: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly title: string;
  readonly language: 'ru' | 'kk';
  readonly state: 'in-force' | 'repealed';
  readonly repealedBy: string | null;
  readonly region: string;
}

/** A service a citizen may apply for by the portal. */
export interface CabinetServiceView {
  /** Definition key. */
  readonly key: string;
  readonly service: string;
  readonly channelName: string;
  readonly act: CabinetAct;
  /** Time the act allows for the whole service, ready to read; null where it sets none. */
  readonly term: string | null;
  /** Departments that render it: the applicant names one. */
  readonly offices: readonly CabinetOffice[];
  /** Ways to the same service that begin at a counter, which nobody can apply by from here. */
  readonly inPerson: readonly { readonly key: string; readonly channelName: string }[];
}

export interface CabinetApplyRequest {
  /** Definition key. */
  readonly definition: string;
  /** Id of one of the service's offices. */
  readonly office: string;
}

/** One of the applicant's own applications, as a line of a list. */
export interface CabinetCaseSummary {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  /** Language of the act: of the names of the service and its steps. */
  readonly language: 'ru' | 'kk';
  readonly office: CabinetOffice;
  readonly stage: CabinetStage;
  /** What the applicant has to do now, or how it was decided; null where the stage says all. */
  readonly step: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly dueAt: string | null;
  /** Absent where the deadline is settled or there is none. */
  readonly dueState?: 'undetermined' | 'provisional';
  readonly overdue: boolean;
  /** Documents ready and never opened by the applicant. */
  readonly unopened: number;
  /** Empty until the service is rendered: a draft is no document. */
  readonly documents: readonly CabinetDocument[];
  /** Whether the applicant may say how they were served: once it has been granted or refused, and once only. */
  readonly questionnaire: 'early' | 'open' | 'answered';
  readonly revision: number;
}

/** A step that is the applicant's own. */
export interface CabinetTask {
  readonly element: string;
  readonly pass: number;
  readonly name: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export interface CabinetTaskView extends CabinetTask {
  /** form-js schema. */
  readonly schema: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  /** Address of the layer on the person's own machine that signs; absent: the token at hand does. */
  readonly signingLayer?: string;
}

export type CabinetEventKind =
  | 'started'
  | 'moved'
  | 'erased'
  | 'you-did'
  | 'attached'
  | 'office-received'
  | 'office-did'
  | 'withdrawn'
  | 'ready'
  | 'refused'
  | 'received';

/** One line of what happened. */
export interface CabinetEvent {
  readonly at: string;
  readonly kind: CabinetEventKind;
  /** The step, the file, the document or the outcome, by its name; null where the kind says all. */
  readonly text: string | null;
}

export interface CabinetAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: string;
}

export interface CabinetDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** Bytes. */
  readonly size: number;
  readonly formedAt: string;
  /** When the applicant opened it first; null where never. */
  readonly receivedAt: string | null;
  /** When the office declared it void, and why; null: it holds. */
  readonly voided: { readonly at: string; readonly reason: string } | null;
}

export interface CabinetCaseView extends CabinetCaseSummary {
  readonly act: CabinetAct | null;
  /** A system does not answer: the applicant waits, and has nothing to do about it. */
  readonly delayed: boolean;
  readonly tasks: readonly CabinetTask[];
  /** Oldest first. */
  readonly timeline: readonly CabinetEvent[];
  /** What the applicant attached. */
  readonly attachments: readonly CabinetAttachment[];
  readonly withdrawalReason: string | null;
  readonly mayWithdraw: boolean;
}

/** The application on its diagram. */
export interface CabinetDiagramView {
  readonly xml: string;
  /** Elements in reading order. */
  readonly steps: readonly { readonly id: string; readonly name: string; readonly state: 'done' | 'now' | 'ahead' }[];
  /** Ids of the sequence flows taken. */
  readonly flows: readonly string[];
}

/*
 * Routes, for the applicant alone. `:case` is a case of theirs; any other is unknown.
 *
 * GET  /api/cabinet/services                                       → CabinetServiceView[]
 * POST /api/cabinet/cases                                          CabinetApplyRequest → 201 CabinetCaseView
 * GET  /api/cabinet/cases                                          → CabinetCaseSummary[], newest first
 * GET  /api/cabinet/cases/:case                                    → CabinetCaseView
 * GET  /api/cabinet/cases/:case/diagram                            → CabinetDiagramView
 * POST /api/cabinet/cases/:case/withdrawal                         WithdrawRequest → CabinetCaseView
 * GET  /api/cabinet/cases/:case/tasks/:element/:pass               → CabinetTaskView
 * POST /api/cabinet/cases/:case/tasks/:element/:pass/completion    CompleteTaskRequest → CabinetCaseView
 * POST /api/cabinet/cases/:case/tasks/:element/:pass/attachments   the file itself → 201 CabinetAttachment
 * GET  /api/cabinet/cases/:case/attachments/:id                    → the file
 * GET  /api/cabinet/cases/:case/documents/:id                      → the PDF; the first time is journalled as received
 */
