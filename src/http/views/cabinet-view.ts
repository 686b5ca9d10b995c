import { departmentsFor } from '../../definitions/departments-for.ts';
import type { Attachment, Case, OpenTask } from '../../cases/case.ts';
import type { Office } from '../../identity/person.ts';
import type { Act } from '../../regulation/act.ts';
import type { LoadedDefinition, TaskForm } from '../../runtime/api.ts';
import type {
  CabinetAct,
  CabinetAttachment,
  CabinetCaseSummary,
  CabinetCaseView,
  CabinetDiagramView,
  CabinetDocument,
  CabinetOffice,
  CabinetServiceView,
  CabinetTask,
  CabinetTaskView,
} from '../contract.ts';
import { deadlineText } from './act-text.ts';
import { cabinetStage, plainName } from './cabinet-stage.ts';
import { cabinetTimeline } from './cabinet-timeline.ts';
import { serviceName } from './definition-views.ts';
import { readingOrder } from '../../model/reading-order.ts';
import { isOverdue } from './token-views.ts';

/** What the views of an application need beside it. */
export interface CabinetContext {
  readonly now: Date;
  /** Null where the version cannot be read any more: the application is shown without names of steps. */
  readonly definition: LoadedDefinition | null;
  readonly offices: readonly Office[];
  /** Whether the questionnaire of the case has been answered. */
  readonly answered: boolean;
}

/** One line of the list of applications. */
export function cabinetSummary(record: Case, context: CabinetContext): CabinetCaseSummary {
  const { definition, now, offices, answered } = context;
  const { id, number, startedAt, endedAt, dueAt, dueState, revision } = record;
  const stage = cabinetStage(record, definition);
  const own = record.tasks.find(isOwn);
  const documents = documentsOf(record);
  const place = stage === 'yours' ? own?.element : record.outcome;
  return {
    id,
    number,
    service: definition === null ? record.definition.key : serviceName(definition),
    language: definition?.act.language ?? 'ru',
    office: cabinetOffice(record.office, offices),
    stage,
    step: place === undefined || place === null ? null : plainName(definition, place),
    startedAt,
    endedAt,
    dueAt,
    ...(dueState && { dueState }),
    overdue: record.status === 'active' && isOverdue(dueAt, now),
    unopened: documents.filter(({ receivedAt }) => receivedAt === null).length,
    documents,
    questionnaire: questionnaireOf(record, answered),
    revision,
  };
}

/** The application to its applicant. */
export function cabinetCaseView(record: Case, mayWithdraw: boolean, context: CabinetContext): CabinetCaseView {
  return {
    ...cabinetSummary(record, context),
    act: context.definition === null ? null : cabinetAct(context.definition.act),
    delayed: record.jobs.some(({ incident }) => incident !== null),
    tasks: record.tasks.filter(isOwn).map((task) => cabinetTask(task, context)),
    timeline: cabinetTimeline(record, context.definition),
    attachments: record.attachments.filter(({ addedBy, name }) => addedBy === record.applicant && name !== '').map(cabinetAttachment),
    withdrawalReason: record.withdrawalReason,
    mayWithdraw,
  };
}

/** The applicant's own step with its form. */
export function cabinetTaskView(task: OpenTask, { schema, data }: TaskForm, context: CabinetContext): CabinetTaskView {
  return { ...cabinetTask(task, context), schema, data };
}

/** A file the applicant attached. */
export function cabinetAttachment({ id, name, size, addedAt }: Attachment): CabinetAttachment {
  return { id, name, size, addedAt };
}

/** The application on its diagram: where it went and where it is. */
export function cabinetDiagram(record: Case, definition: LoadedDefinition): CabinetDiagramView {
  const entered = new Set(record.journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : [])));
  const open = new Set([...record.tasks, ...record.jobs, ...record.timers, ...record.messages].map(({ element }) => element));
  const stateOf = (id: string): 'done' | 'now' | 'ahead' => {
    if (open.has(id)) return 'now';
    return entered.has(id) ? 'done' : 'ahead';
  };
  return {
    xml: definition.xml,
    steps: readingOrder(definition.diagram).map(({ id, name }) => ({ id, name, state: stateOf(id) })),
    flows: [...new Set(record.journal.flatMap(({ event }) => (event.type === 'flow-taken' ? [event.flow] : [])))],
  };
}

/**
 * A service with the departments an applicant may choose from.
 * @param known the offices as they are now, which may have moved since the act named them
 * @param others the other channels of the service, which begin at a counter
 */
export function cabinetService(definition: LoadedDefinition, known: readonly Office[], others: readonly LoadedDefinition[]): CabinetServiceView {
  const { key, act, diagram } = definition;
  return {
    key,
    service: serviceName(definition),
    channelName: channelName(definition),
    inPerson: others.map((other) => ({ key: other.key, channelName: channelName(other) })),
    act: cabinetAct(act),
    term: deadlineText(diagram.deadline, act.language),
    offices: departmentsFor(act, key)
      .map((named) => known.find(({ id }) => id === named.id) ?? named)
      .map(({ id, name, address }) => ({ id, name, address })),
  };
}

function channelName({ key, digest }: LoadedDefinition): string {
  return digest?.channelName ?? key.split('/').at(-1) ?? key;
}

function questionnaireOf({ status }: Case, answered: boolean): CabinetCaseSummary['questionnaire'] {
  if (status !== 'completed') return 'early';
  return answered ? 'answered' : 'open';
}

function isOwn({ positions }: OpenTask): boolean {
  return positions.includes('consumer');
}

function cabinetTask({ element, pass, dueAt }: OpenTask, { definition, now }: CabinetContext): CabinetTask {
  return { element, pass, name: plainName(definition, element) ?? element, dueAt, overdue: isOverdue(dueAt, now) };
}

function cabinetAct({ number, date, title, language, state, repealedBy, region }: Act): CabinetAct {
  return { number, date, title, language, state, repealedBy, region };
}

function cabinetOffice(id: string, offices: readonly Office[]): CabinetOffice {
  const { name, address } = offices.find((office) => office.id === id) ?? { name: id, address: '' };
  return { id, name, address };
}

/** Until the service is rendered there are only drafts; one that another has replaced stays the staff's. */
function documentsOf(record: Case): readonly CabinetDocument[] {
  if (record.status !== 'completed') return [];
  if (record.erased !== undefined) return [];
  const valid = record.documents.filter(({ supersededBy = null }) => supersededBy === null);
  return valid.map(({ id, title, number, size, formedAt, voided }) => {
    const receipt = record.journal.find(({ event }) => event.type === 'document-received' && event.document === id);
    return { id, title, number, size, formedAt, receivedAt: receipt?.at ?? null, voided: voided === undefined ? null : { at: voided.at, reason: voided.reason } };
  });
}
