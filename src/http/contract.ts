/**
 * The types on the wire: what the server answers with and what it is asked. The browser imports nothing else of the
 * server. Instants are UTC, ISO 8601. Requests are checked by the schemas in `requests.ts`.
 */
export type * from './contract-people.ts';

import type { CaseErasedView } from './contract-erasure.ts';
import type { CorrectionView } from './contract-corrections.ts';
import type { CaseWarning } from './contract-day.ts';
import type { AmendmentView } from './contract-drafts.ts';
import type { DueStateView } from './contract-deadlines.ts';

export type * from './contract-cabinet.ts';

/** RFC 9457 problem, `application/problem+json`. */
export interface Problem {
  /** `urn:reglament:problem:<code>`. */
  readonly type: string;
  /** In English, for developers; the interface shows its own text by `code`. */
  readonly title: string;
  readonly status: number;
  /** Stable. */
  readonly code: string;
  readonly detail: string;
  /** Ids that name the place. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Faults of form values or request fields. */
  readonly errors?: readonly FieldError[];
}

export interface FieldError {
  /** Key of the form field, or path of the request field. */
  readonly field: string;
  /** Stable: `required`, `minLength`, `pattern`, … */
  readonly rule: string;
  /** What the rule is broken with: `{ max: 12 }`. Absent where it says all. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** A sentence in Russian; the interface has its own by `rule`. */
  readonly message: string;
}

export interface SignInRequest {
  readonly login: string;
  readonly password: string;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly office: OfficeView | null;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
  /** What the table of rights gives the person, to whatever: what the pages offer. */
  readonly actions: readonly string[];
  /** Nothing else is open to the person until they have chosen a password of their own. */
  readonly mustChangePassword: boolean;
}

export interface OfficeView {
  readonly id: string;
  readonly name: string;
}

/** A department that renders services. */
export interface DepartmentView extends OfficeView {
  readonly address: string;
}

export interface ActView {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly language: 'ru' | 'kk';
  readonly region: string;
  readonly state: 'in-force' | 'repealed';
  readonly repealedBy: string | null;
}

export interface DefinitionSummary {
  readonly key: string;
  readonly version: number;
  readonly service: string;
  readonly channel: string;
  /** What the act calls the channel. */
  readonly channelName: string;
  readonly act: ActView;
  readonly publishedAt: string;
  /** Active cases, over all versions, that the person may know of. */
  readonly activeCases: number;
  /** Whether the person may take an application. */
  readonly mayStart: boolean;
  /** Departments of the act of which the person must name one when taking an application; empty where they need not. */
  readonly offices: readonly DepartmentView[];
  /** False: the diagram is not tied to an act. */
  readonly tiedToAct: boolean;
}

/** One flow node in the order of the text list beside the diagram. */
export interface ElementView {
  readonly id: string;
  readonly name: string;
  /** As BPMN names it: `userTask`, `exclusiveGateway`, … */
  readonly type: string;
  /** Name of the unit (lane), or null. */
  readonly unit: string | null;
  /** Places in the act, ready to read: «п. 6, пп. 5», «таблица 1, строка 2». */
  readonly sources: readonly string[];
  /** What the act says there, in a few words of ours. */
  readonly gists: readonly string[];
  /** Ready to read, in the act's language; null where the act sets none. */
  readonly deadline: string | null;
  readonly positions: readonly string[];
  readonly operation: string | null;
  readonly remarks: readonly string[];
}

export interface DefinitionView extends DefinitionSummary {
  readonly xml: string;
  readonly elements: readonly ElementView[];
  readonly remarks: readonly string[];
  /** The act whose amendment this version follows; null where it follows none. */
  readonly amendment: AmendmentView | null;
  readonly scenarios: readonly { readonly name: string; readonly title: string; readonly outcome: string }[];
}

/** How many live cases stand at each element. */
export interface LiveCounts {
  readonly key: string;
  readonly counts: readonly { readonly element: string; readonly cases: number; readonly overdue: number; readonly incidents: number }[];
}

export interface StartCaseRequest {
  /** Definition key. */
  readonly definition: string;
  /** The department that is to render the service: operators and citizens name it; by default one's own. */
  readonly office?: string;
}

export type CaseStatusView = 'active' | 'completed' | 'withdrawn';

/** A place where the case is now. */
export interface TokenView {
  readonly element: string;
  readonly pass: number;
  readonly kind: 'task' | 'job' | 'timer' | 'message';
  readonly since: string;
  readonly dueAt: string | null;
  /** Absent where the deadline is settled or there is none. */
  readonly dueState?: DueStateView;
  readonly overdue: boolean;
  /** Why the job needs a person; null where it does not. */
  readonly incident: string | null;
  /** Stable code of that failure: `system-unavailable`, `broken-answer`, …; absent where it is not known. */
  readonly incidentCode?: string;
  /** Since when the job waits for a system that is down; absent where it does not. It goes on by itself. */
  readonly waitsSince?: string;
}

export interface CaseSummaryView {
  readonly id: string;
  readonly number: string;
  readonly definition: { readonly key: string; readonly version: number };
  readonly service: string;
  /** Language of the act: of the names of the service and its steps. */
  readonly language: 'ru' | 'kk';
  readonly office: OfficeView;
  readonly status: CaseStatusView;
  readonly outcome: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When the service as a whole must be rendered, or null. */
  readonly dueAt: string | null;
  /** Absent where that deadline is settled or there is none. */
  readonly dueState?: DueStateView;
  /** The service's deadline has passed, or that of an open step of an hour or more. */
  readonly overdue: boolean;
  readonly tokens: readonly TokenView[];
  /** That everything personal of it was erased; absent where it was not. */
  readonly erased?: CaseErasedView;
  readonly revision: number;
}

export interface JournalEntryView {
  readonly seq: number;
  readonly at: string;
  /** Name of the person, or null for the system. */
  readonly by: string | null;
  /** Name of the head the person stood in for; null where they did not. */
  readonly byFor: string | null;
  /** As in the journal: `entered`, `task-completed`, … */
  readonly type: string;
  readonly element: string | null;
  readonly pass: number | null;
  readonly flow: string | null;
  /** Reason, operation, outcome: whatever the event carries that is fit to show. */
  readonly note: string | null;
}

export interface CaseView extends CaseSummaryView {
  /** How many times each element was entered. */
  readonly passes: Readonly<Record<string, number>>;
  /** How many times each sequence flow was taken. */
  readonly flows: Readonly<Record<string, number>>;
  readonly tasks: readonly TaskSummary[];
  readonly journal: readonly JournalEntryView[];
  /** The version it was moved from, and when; absent where it runs the one it began with. */
  readonly movedFrom?: { readonly version: number; readonly at: string };
  /** Names of elements and flows of other versions it has run, by id: those its own version does not have. */
  readonly formerNames?: Readonly<Record<string, string>>;
  /** True where every hash of the journal holds. */
  readonly journalIntact: boolean;
  readonly attachments: readonly AttachmentView[];
  readonly documents: readonly DocumentView[];
  /** Drafts returned to their author, oldest first. */
  readonly corrections: readonly CorrectionView[];
  /** What the register of the office calls the application; null until it is registered. */
  readonly registrationNumber: string | null;
  readonly withdrawalReason: string | null;
  /** Whether the person may withdraw it for the applicant. */
  readonly mayWithdraw: boolean;
  /** Whether the person may have incidents tried again. */
  readonly mayRetry: boolean;
  /** Whether the person may erase what is personal of it now; absent where not. */
  readonly mayErase?: true;
  /** What the values just sent give reason to look at; only in the answer to a completion. */
  readonly warnings?: readonly CaseWarning[];
}

export interface TaskSummary {
  readonly case: { readonly id: string; readonly number: string };
  readonly definition: { readonly key: string; readonly version: number };
  readonly service: string;
  /** Language of the act: of the names of the service and its steps. */
  readonly language: 'ru' | 'kk';
  readonly element: string;
  readonly pass: number;
  readonly name: string;
  readonly positions: readonly string[];
  readonly openedAt: string;
  readonly dueAt: string | null;
  /** Absent where the deadline is settled or there is none. */
  readonly dueState?: DueStateView;
  readonly overdue: boolean;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  /** Whether the person may complete it (office, position, not taken by somebody else). */
  readonly mayComplete: boolean;
}

export interface TaskView extends TaskSummary {
  readonly formId: string;
  /** form-js schema. */
  readonly schema: unknown;
  /** What the form shows and begins with: variables it names, and lists of options by `valuesKey`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the person may return the draft instead of signing it. */
  readonly mayReturn: boolean;
  /** What the data gives reason to look at. */
  readonly warnings: readonly CaseWarning[];
  /** Address of the layer on the person's own machine that signs; absent: the token at hand does. */
  readonly signingLayer?: string;
}

export interface CompleteTaskRequest {
  readonly values: Readonly<Record<string, unknown>>;
  /** The signature the person's own device made of the text it was given: CMS, DER, base64. */
  readonly signature?: string;
}

export interface WithdrawRequest {
  readonly reason: string;
}

export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly element: string;
  readonly addedAt: string;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly size: number;
  readonly element: string;
  readonly formedAt: string;
  /** Another document has taken its place. */
  readonly superseded: boolean;
  /** When it was signed and became final; null: a draft. */
  readonly issuedAt: string | null;
  /** When it was declared void, and why; null: it holds. */
  readonly voided: { readonly at: string; readonly reason: string } | null;
  /** Whether the person may declare it void. */
  readonly mayVoid: boolean;
}

export interface IncidentView {
  readonly case: { readonly id: string; readonly number: string };
  readonly element: string;
  readonly pass: number;
  readonly operation: string;
  readonly attempts: number;
  readonly reason: string;
  /** Stable code of the failure; absent where it is not known. */
  readonly code?: string;
  readonly at: string;
}

/** `event: case` of the stream at `/api/events`: a case of the person's office has moved. */
export interface CaseEvent {
  readonly case: string;
  readonly key: string;
  readonly revision: number;
  readonly status: CaseStatusView;
}

export type * from './contract-corrections.ts';
export type * from './contract-day.ts';

/*
 * Routes. `:case` is a case id, `:element/:pass` an open item.
 *
 * POST   /api/session                                      SignInRequest → Me, sets the cookie
 * GET    /api/session                                      → Me | 401
 * DELETE /api/session                                      → 204
 * GET    /api/definitions                                  → DefinitionSummary[]
 * GET    /api/definitions/:region/:service/:channel        ?version=N → DefinitionView
 * GET    /api/definitions/:region/:service/:channel/live   → LiveCounts
 * POST   /api/cases                                        StartCaseRequest → 201 CaseView
 * GET    /api/cases                                        ?status=&definition=&limit=&offset= → { items: CaseSummaryView[], total }
 * GET    /api/cases/:case                                  → CaseView
 * POST   /api/cases/:case/withdrawal                       WithdrawRequest → CaseView
 * GET    /api/tasks                                        → TaskSummary[]: open tasks of the person's office and positions
 * GET    /api/cases/:case/tasks/:element/:pass             → TaskView
 * PUT    /api/cases/:case/tasks/:element/:pass/claim       → TaskSummary
 * DELETE /api/cases/:case/tasks/:element/:pass/claim       → TaskSummary
 * POST   /api/cases/:case/tasks/:element/:pass/completion  CompleteTaskRequest → CaseView
 * POST   /api/cases/:case/tasks/:element/:pass/attachments the file itself; X-File-Name percent-encoded → 201 AttachmentView
 * GET    /api/cases/:case/attachments/:id                  → the file
 * GET    /api/cases/:case/documents/:id                    → the PDF
 * GET    /api/incidents                                    → IncidentView[] (administrator)
 * POST   /api/cases/:case/incidents/:element/:pass/retry   → CaseView (administrator)
 * GET    /api/events                                       → text/event-stream of CaseEvent
 */

export type * from './contract-audit.ts';
export type * from './contract-lookers.ts';
export type * from './contract-incidents.ts';
export type * from './contract-training.ts';
export type * from './contract-signing.ts';
export type * from './contract-people.ts';
export type * from './contract-drafts.ts';
export type * from './contract-difference.ts';
export type * from './contract-migration.ts';
export type * from './contract-checks.ts';
export type * from './contract-engine.ts';
export type * from './contract-catalogue.ts';
export type * from './contract-papers.ts';
export type * from './contract-deadlines.ts';
export type * from './contract-citizens.ts';
export type * from './contract-templates.ts';
export type * from './contract-forms.ts';
export type * from './contract-new-channel.ts';
export type * from './contract-scenarios.ts';
export type * from './contract-sign-in.ts';
export type * from './contract-erasure.ts';
