import type { AnswerForm } from '../adapters/port.ts';
import type { CalendarYear } from '../calendar/calendar-year.ts';
import type { Actor } from '../cases/actor.ts';
import type { Attachment, Case, OpenTask, ResultDocument } from '../cases/case.ts';
import type { Action } from '../cases/actions.ts';
import type { Subject } from '../cases/rights.ts';
import type { FoundCase } from '../cases/search.ts';
import type { CaseFilter, CaseSummary } from '../cases/store.ts';
import type { Definition } from '../definitions/definition.ts';
import type { Form } from '../forms/form.ts';
import type { Diagram } from '../model/diagram.ts';
import type { HandAnswer } from './answer-incident.ts';

/** A definition made ready to run: its diagram read, its forms read. */
export interface LoadedDefinition extends Definition {
  readonly diagram: Diagram;
  readonly readForms: ReadonlyMap<string, Form>;
}

/** The definitions an installation runs. */
export interface Catalogue {
  /** The latest version of each key, sorted by key. */
  list(): Promise<readonly LoadedDefinition[]>;
  /** @throws DefinitionUnknown */
  latest(key: string): Promise<LoadedDefinition>;
  /** @throws DefinitionUnknown */
  read(key: string, version: number): Promise<LoadedDefinition>;
}

/** What a form shows and begins with. */
export interface TaskForm {
  readonly formId: string;
  /** form-js schema. */
  readonly schema: unknown;
  /** Variables the form's fields name, input mappings of the task, and option lists by `valuesKey`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A case has moved and is saved. */
export interface CaseMoved {
  readonly caseId: string;
  readonly key: string;
  readonly office: string;
  readonly takenAt: string | null;
  readonly applicant: string | null;
  readonly revision: number;
  readonly status: Case['status'];
  /** When the case wants to be woken: the earliest try of a job or due time of a timer; null for never. */
  readonly nextDueAt: string | null;
}

/** What somebody looks for; all that is given must hold. `from` and `to` are calendar days, both included. */
export interface CaseSought {
  readonly number?: string | undefined;
  readonly iin?: string | undefined;
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The days deadlines are counted in, at this instant. */
export interface CalendarNow {
  /** Calendar day, `2026-11-22`. */
  readonly today: string;
  /** The working day after it; null where no calendar tells. */
  readonly next: string | null;
  /** The earliest first. */
  readonly years: readonly CalendarYear[];
  /** This year and the next, where there is no calendar of it. */
  readonly missing: readonly number[];
}

/** A file a person attaches. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The one door to cases. Every call checks what the actor may do; a case that is none of the actor's is unknown (404),
 * a task of another position is forbidden (403). A call that moves a case answers only after the save.
 */
export interface Runtime {
  readonly catalogue: Catalogue;
  mayStart(actor: Actor, definition: LoadedDefinition): boolean;
  /** The departments of which the actor must name one to start a case; none where nobody asks. */
  officesToName(actor: Actor, definition: LoadedDefinition): readonly string[];
  mayComplete(actor: Actor, record: Subject, task: OpenTask): boolean;
  mayWithdraw(actor: Actor, record: Case): Promise<boolean>;
  mayRetry(actor: Actor): boolean;

  /**
   * @param office the department that is to render the service. Operators and citizens name it; by default it is the
   * office the actor works at.
   */
  startCase(key: string, actor: Actor, office?: string | null): Promise<Case>;
  readCase(id: string, actor: Actor): Promise<Case>;
  /** Cases the table of rights lets the actor do this to; by default, list. */
  listCases(filter: Omit<CaseFilter, 'among'>, actor: Actor, action?: Action): Promise<readonly CaseSummary[]>;

  taskForm(id: string, element: string, pass: number, actor: Actor): Promise<TaskForm>;
  claimTask(id: string, element: string, pass: number, actor: Actor): Promise<Case>;
  releaseTask(id: string, element: string, pass: number, actor: Actor): Promise<Case>;
  /**
   * @param cms the signature the person's own device made of `signedText`, base64; null where it made none
   * @throws FormRejected with every fault of the values.
   */
  completeTask(
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
    cms?: string | null,
  ): Promise<Case>;
  /**
   * What a person signs who completes the task with these values on a device of their own; null where nothing is signed.
   * @throws FormRejected with every fault of the values.
   */
  signedText(
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
  ): Promise<string | null>;
  withdraw(id: string, reason: string, actor: Actor): Promise<Case>;
  retryIncident(id: string, element: string, pass: number, actor: Actor): Promise<Case>;
  /** What answering this operation by hand takes; null where it cannot be answered so. */
  answerForm(operation: string): AnswerForm | null;
  /** Answers an incident in the system's place. @throws NoIncident, AnswerRejected, AnswerByHandImpossible, ReasonRequired */
  answerIncident(id: string, element: string, pass: number, answer: HandAnswer, actor: Actor): Promise<Case>;

  addAttachment(id: string, element: string, pass: number, file: NewFile, actor: Actor): Promise<Attachment>;
  readAttachment(id: string, attachment: string, actor: Actor): Promise<{ attachment: Attachment; bytes: Uint8Array }>;
  readDocument(id: string, document: string, actor: Actor): Promise<{ document: ResultDocument; bytes: Uint8Array }>;

  /** Whether the actor may return the draft instead of signing it at this task. */
  mayReturn(record: Case, task: OpenTask, actor: Actor): boolean;
  /** Returns the draft to its author. @throws NoDraft, CorrectionOpen, ReasonRequired */
  returnDraft(id: string, element: string, pass: number, remark: string, actor: Actor): Promise<Case>;
  /** For the author: the form of the decision as it was left. @throws CorrectionUnknown */
  correctionForm(id: string, element: string, pass: number, actor: Actor): Promise<TaskForm>;
  /** For the author: amends the decision and has a new draft formed. @throws CorrectionUnknown, FormRejected */
  correctDraft(id: string, element: string, pass: number, values: Readonly<Record<string, unknown>>, actor: Actor): Promise<Case>;

  /** Declares an issued document void. @throws DocumentNotInForce, FileUnknown, ReasonRequired */
  voidDocument(id: string, document: string, reason: string, actor: Actor): Promise<Case>;

  /** Gives an open task to a colleague who may do it; for who leads the office. @throws AssigneeUnfit */
  reassignTask(id: string, element: string, pass: number, to: Actor, actor: Actor): Promise<Case>;

  /** Those of the cases the actor may know of that are looked for; newest first. */
  searchCases(sought: CaseSought, actor: Actor): Promise<readonly FoundCase[]>;
  /** Numbers of other active cases of the same service and person, as far as the actor may know of them. */
  duplicatesOf(record: Pick<CaseSummary, 'id' | 'definition'>, iin: string, actor: Actor): Promise<readonly string[]>;
  /**
   * The document to its applicant, who receives it by opening it: the first time is journalled. Until the case is
   * completed there are only drafts, which are nobody's to receive. @throws FileUnknown
   */
  receiveDocument(id: string, document: string, actor: Actor): Promise<{ document: ResultDocument; bytes: Uint8Array }>;

  calendarNow(): CalendarNow;

  /** Calls the listener after each save; answers how to stop. */
  onCaseMoved(listener: (event: CaseMoved) => void): () => void;
}
