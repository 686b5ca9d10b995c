import type { Attachment, Case, ResultDocument } from '../../cases/case.ts';
import { isCaseOverdue } from '../../cases/deadline.ts';
import type { CaseSummary } from '../../cases/store.ts';
import { knownOf } from '../../runtime/known-of.ts';
import type { AttachmentView, CaseSummaryView, CaseView, DocumentView } from '../contract.ts';
import { caseErasedView } from './erasure-views.ts';
import { correctionViews } from './correction-views.ts';
import { journalViews, timesEntered, timesTaken } from './journal-views.ts';
import { taskSummaries } from './task-views.ts';
import { tokenViews } from './token-views.ts';
import type { ViewContext } from './view-context.ts';

/** What depends on rights and on the journal's hashes. */
export interface CaseFacts {
  readonly mayWithdraw: boolean;
  readonly mayRetry: boolean;
  readonly mayVoid: boolean;
  readonly journalIntact: boolean;
}

/** One line of the list of cases. */
export function caseSummaryView(summary: CaseSummary, context: ViewContext): CaseSummaryView {
  const { id, number, definition, office, status, outcome, startedAt, endedAt, dueAt, dueState, revision } = summary;
  const { key, version } = definition;
  return {
    id,
    number,
    definition: { key, version },
    service: context.service(definition),
    language: context.language(definition),
    office: context.office(office),
    status,
    outcome,
    startedAt,
    endedAt,
    dueAt,
    ...(dueState && { dueState }),
    overdue: isCaseOverdue(summary, context.now),
    tokens: tokenViews(summary, context.now),
    ...(summary.erased && { erased: caseErasedView(summary.erased, context) }),
    revision,
  };
}

/** The case as the viewer shows it. The variables stay on the server: forms are given what they name, and no more. */
export function caseView(record: Case, facts: CaseFacts, context: ViewContext): CaseView {
  return {
    ...caseSummaryView(record, context),
    passes: timesEntered(record.journal),
    flows: timesTaken(record.journal),
    tasks: taskSummaries(record, context),
    journal: journalViews(record, context),
    ...movedFrom(record),
    journalIntact: facts.journalIntact,
    // Of an erased file nothing is left but that there was one, which the journal tells.
    attachments: record.erased === undefined ? record.attachments.map(attachmentView) : [],
    documents: record.documents.map((document) => documentView(document, facts.mayVoid)),
    corrections: correctionViews(record, context),
    registrationNumber: knownOf(record).registrationNumber,
    withdrawalReason: record.withdrawalReason,
    mayWithdraw: facts.mayWithdraw,
    mayRetry: facts.mayRetry,
  };
}

/** The last move to another version that still holds. */
function movedFrom({ migrations = [] }: Case): Pick<CaseView, 'movedFrom'> {
  const last = migrations.findLast(({ undoneAt }) => undoneAt === null);
  return last === undefined ? {} : { movedFrom: { version: last.from, at: last.at } };
}

/** A file attached to the case. */
export function attachmentView({ id, name, mediaType, size, element, addedAt }: Attachment): AttachmentView {
  return { id, name, mediaType, size, element, addedAt };
}

function documentView({ id, title, number, size, element, formedAt, supersededBy = null, issued, voided }: ResultDocument, mayVoid: boolean): DocumentView {
  const superseded = supersededBy !== null;
  return {
    id,
    title,
    number,
    size,
    element,
    formedAt,
    superseded,
    issuedAt: issued?.at ?? null,
    voided: voided === undefined ? null : { at: voided.at, reason: voided.reason },
    mayVoid: mayVoid && issued !== undefined && voided === undefined && !superseded,
  };
}
