import { answerForm, type AnswerForm } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import { itemKey, type Attachment, type Case, type OpenTask, type ResultDocument } from '../cases/case.ts';
import { CaseClosed, CaseUnknown, PositionRequired } from '../cases/errors.ts';
import type { Action } from '../cases/actions.ts';
import { may, scopesOf, type Subject, whoMay } from '../cases/rights.ts';
import type { FoundCase } from '../cases/search.ts';
import type { CaseFilter, CaseSummary } from '../cases/store.ts';
import { FileUnknown } from '../documents/errors.ts';
import type { Variables } from '../engine/port.ts';
import { requireRoom } from './attachment-room.ts';
import { answerIncident, incidentOf, type HandAnswer } from './answer-incident.ts';
import type { CalendarNow, Catalogue, CaseMoved, CaseSought, LoadedDefinition, NewFile, Runtime, TaskForm } from './api.ts';
import { calendarNow } from './calendar-now.ts';
import { CaseMover, type Found } from './case-mover.ts';
import { DefinitionCatalogue } from './catalogue.ts';
import { record, recordValues } from './change.ts';
import { completeTask, formOf, mayComplete, signedText, taskFor, taskOf } from './complete-task.ts';
import { mayStart, officesToName, partiesOf } from './case-parties.ts';
import { MessageNotAwaited, ReasonRequired } from './errors.ts';
import { correctDraft, correctionForm } from './correct-draft.ts';
import { findCases, findDuplicates } from './find-cases.ts';
import type { RuntimeParts } from './parts.ts';
import { mayReturn, returnDraft } from './return-draft.ts';
import { reassignTask } from './reassign-task.ts';
import { recordReceipt } from './record-receipt.ts';
import { idOfRequest, once } from './request-once.ts';
import { startPositions } from './start-positions.ts';
import { voidDocument } from './void-document.ts';

const REASON_LIMIT = 1000;

/** The runtime's one door: what a person may do to a case, each call checked against what the person may. */
export class CaseRuntime implements Runtime {
  /** The way cases change; the scheduler's work shares it. */
  readonly mover: CaseMover;

  /** @param catalogue shared by runtimes on the same definitions, so that each is made ready once; by default its own */
  constructor(parts: RuntimeParts, catalogue = new DefinitionCatalogue(parts.definitions)) {
    this.mover = new CaseMover(parts, catalogue);
  }

  get catalogue(): Catalogue {
    return this.mover.catalogue;
  }

  mayStart(actor: Actor, definition: LoadedDefinition): boolean {
    return mayStart(actor, definition);
  }

  officesToName(actor: Actor, definition: LoadedDefinition): readonly string[] {
    return officesToName(actor, definition);
  }

  mayComplete(actor: Actor, record: Subject, task: OpenTask): boolean {
    return mayComplete(actor, record, task);
  }

  async mayWithdraw(actor: Actor, subject: Case): Promise<boolean> {
    if (subject.status !== 'active') return false;
    const definition = await this.mover.definitionOf(subject);
    // Whoever took the application for another office takes its withdrawal too.
    const { office, takenAt, applicant } = subject;
    const parties = takenAt === null ? { office, applicant } : { takenAt };
    return may(actor, 'case.withdraw', parties, startPositions(definition.diagram));
  }

  mayRetry(actor: Actor): boolean {
    return may(actor, 'incident.retry');
  }

  async startCase(key: string, actor: Actor, office: string | null = null): Promise<Case> {
    const definition = await this.catalogue.latest(key);
    const parties = partiesOf(actor, definition, office);
    return this.mover.create(definition, parties, this.mover.cause(actor), idOfRequest(actor));
  }

  async readCase(id: string, actor: Actor): Promise<Case> {
    const subject = await this.mover.parts.cases.read(id);
    if (subject === null || !may(actor, 'case.read', subject)) throw new CaseUnknown(id);
    return subject;
  }

  async listCases(
    filter: Omit<CaseFilter, 'among'>,
    actor: Actor,
    action: Action = 'case.list',
  ): Promise<readonly CaseSummary[]> {
    const { cases } = this.mover.parts;
    const among = scopesOf(actor, action);
    if (among === 'all') return cases.list(filter);
    return among.length === 0 ? [] : cases.list({ ...filter, among });
  }

  async taskForm(id: string, element: string, pass: number, actor: Actor): Promise<TaskForm> {
    const subject = await this.readCase(id, actor);
    const task = taskOf(subject, element, pass, actor, 'task.read');
    return formOf(this.mover, { subject, definition: await this.mover.definitionOf(subject) }, task, actor);
  }

  async claimTask(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    return this.#move(id, actor, async ({ subject }) => {
      const task = taskFor(subject, element, pass, actor, 'task.claim');
      if (task.claimedBy === actor.id) return subject;
      const claimed = withClaim(subject, task, actor.id);
      return record(claimed, this.mover.cause(actor, task.positions), { type: 'task-claimed', element, pass });
    });
  }

  async releaseTask(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    return this.#move(id, actor, async ({ subject }) => {
      const task = taskFor(subject, element, pass, actor, 'task.claim');
      if (task.claimedBy === null) return subject;
      const released = withClaim(subject, task, null);
      return record(released, this.mover.cause(actor, task.positions), { type: 'task-released', element, pass });
    });
  }

  async completeTask(
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
    cms: string | null = null,
  ): Promise<Case> {
    return this.#move(id, actor, (found) =>
      completeTask(this.mover, found, taskFor(found.subject, element, pass, actor, 'task.complete'), values, actor, cms),
    );
  }

  async signedText(
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
  ): Promise<string | null> {
    const subject = await this.readCase(id, actor);
    const found = { subject, definition: await this.mover.definitionOf(subject) };
    return signedText(this.mover, found, taskFor(subject, element, pass, actor, 'task.complete'), values, actor);
  }

  async withdraw(id: string, reason: string, actor: Actor): Promise<Case> {
    const said = reason.trim();
    if (said === '' || said.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
    return this.#move(id, actor, async ({ subject, definition }) => {
      if (subject.status !== 'active') throw new CaseClosed(id, subject.status);
      if (!(await this.mayWithdraw(actor, subject))) throw new PositionRequired(startPositions(definition.diagram));
      const cause = this.mover.cause(actor);
      const open = [...subject.tasks, ...subject.jobs, ...subject.timers, ...subject.messages];
      const emptied = open.reduce<Case>(
        (left, { element, pass }) => record(left, cause, { type: 'cancelled', element, pass }),
        { ...subject, tasks: [], jobs: [], timers: [], messages: [] },
      );
      const withdrawn: Case = {
        ...emptied,
        status: 'withdrawn',
        withdrawalReason: said,
        endedAt: cause.at.toISOString(),
      };
      return recordValues(withdrawn, cause, said, (hash) => ({ type: 'case-withdrawn', values: hash }));
    });
  }

  async retryIncident(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    return this.#move(id, actor, async ({ subject }) => {
      if (!may(actor, 'incident.retry', subject)) throw new PositionRequired(whoMay('incident.retry'), element);
      const job = incidentOf(subject, element, pass);
      const cause = this.mover.cause(actor);
      const { waitsSince: _over, ...left } = job;
      const again = { ...left, attempts: 0, incident: null, nextAttemptAt: cause.at.toISOString() };
      const jobs = subject.jobs.map((other) => (other === job ? again : other));
      return record({ ...subject, jobs }, cause, { type: 'incident-retried', element, pass });
    });
  }

  answerForm(operation: string): AnswerForm | null {
    const known = this.mover.parts.operations.get(operation);
    return known === undefined ? null : answerForm(known);
  }

  async answerIncident(id: string, element: string, pass: number, answer: HandAnswer, actor: Actor): Promise<Case> {
    const reason = answer.reason.trim();
    if (reason === '' || reason.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
    return this.#move(id, actor, async (found) => {
      if (!this.mayRetry(actor)) throw new PositionRequired(['administrator'], element);
      return answerIncident(this.mover, found, { element, pass }, { ...answer, reason }, actor);
    });
  }

  async addAttachment(id: string, element: string, pass: number, file: NewFile, actor: Actor): Promise<Attachment> {
    const { acceptFile, files, random } = this.mover.parts;
    const accepted = await acceptFile(file.name, file.bytes);
    const attachmentId = idOfRequest(actor) ?? random.uuid();
    const moved = await this.#move(id, actor, async ({ subject }) => {
      taskFor(subject, element, pass, actor, 'attachment.add');
      requireRoom(subject, accepted.bytes.byteLength, actor);
      const cause = this.mover.cause(actor);
      const attachment: Attachment = {
        id: attachmentId,
        name: accepted.name,
        mediaType: accepted.mediaType,
        size: accepted.bytes.byteLength,
        sha256: await files.put(id, accepted.bytes),
        element,
        pass,
        addedAt: cause.at.toISOString(),
        addedBy: actor.id,
      };
      return record({ ...subject, attachments: [...subject.attachments, attachment] }, cause, {
        type: 'attachment-added',
        attachment: attachment.id,
        sha256: attachment.sha256,
      });
    });
    const added = moved.attachments.find((attachment) => attachment.id === attachmentId);
    if (added === undefined) throw new FileUnknown(id);
    return added;
  }

  async readAttachment(
    id: string,
    attachmentId: string,
    actor: Actor,
  ): Promise<{ attachment: Attachment; bytes: Uint8Array }> {
    const attachment = (await this.readCase(id, actor)).attachments.find((other) => other.id === attachmentId);
    if (attachment === undefined) throw new FileUnknown(attachmentId);
    return { attachment, bytes: await this.#bytes(id, attachment.sha256, attachmentId) };
  }

  async readDocument(
    id: string,
    documentId: string,
    actor: Actor,
  ): Promise<{ document: ResultDocument; bytes: Uint8Array }> {
    const document = (await this.readCase(id, actor)).documents.find((other) => other.id === documentId);
    if (document === undefined) throw new FileUnknown(documentId);
    return { document, bytes: await this.#bytes(id, document.sha256, documentId) };
  }

  async receiveDocument(
    id: string,
    documentId: string,
    actor: Actor,
  ): Promise<{ document: ResultDocument; bytes: Uint8Array }> {
    const found = await this.readDocument(id, documentId, actor);
    await this.#move(id, actor, async ({ subject }) => recordReceipt(subject, documentId, actor, this.mover.cause(actor)));
    return found;
  }

  calendarNow(): CalendarNow {
    const { calendar, clock } = this.mover.parts;
    return calendarNow(calendar, clock());
  }

  onCaseMoved(listener: (event: CaseMoved) => void): () => void {
    return this.mover.onCaseMoved(listener);
  }

  /** Delivers a message to the case that waits for it. @throws MessageNotAwaited */
  async deliverMessage(id: string, name: string, variables: Variables, actor: Actor): Promise<Case> {
    return this.#move(id, actor, async ({ subject, definition }) => {
      if (!may(actor, 'message.deliver', subject)) throw new PositionRequired(whoMay('message.deliver'));
      const awaited = subject.messages.find((message) => message.name === name);
      if (awaited === undefined) throw new MessageNotAwaited(id, name);
      const { element, pass } = awaited;
      const cause = this.mover.cause(actor);
      const received = record(subject, cause, { type: 'message-received', element, pass });
      const stimulus = { kind: 'message', item: itemKey(awaited), variables } as const;
      return this.mover.advance({ subject: received, definition }, stimulus, cause);
    });
  }

  mayReturn(subject: Case, task: OpenTask, actor: Actor): boolean {
    return mayReturn(subject, task, actor);
  }

  returnDraft(id: string, element: string, pass: number, remark: string, actor: Actor): Promise<Case> {
    const said = remark.trim();
    return this.#move(id, actor, async (found) => {
      if (said === '' || said.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
      return returnDraft(this.mover, found, taskFor(found.subject, element, pass, actor, 'draft.return'), said, actor);
    });
  }

  async correctionForm(id: string, element: string, pass: number, actor: Actor): Promise<TaskForm> {
    const subject = await this.readCase(id, actor);
    return correctionForm(this.mover, { subject, definition: await this.mover.definitionOf(subject) }, { element, pass }, actor);
  }

  correctDraft(id: string, element: string, pass: number, values: Variables, actor: Actor): Promise<Case> {
    return this.#move(id, actor, (found) => correctDraft(this.mover, found, { element, pass }, values, actor));
  }

  voidDocument(id: string, document: string, reason: string, actor: Actor): Promise<Case> {
    const said = reason.trim();
    return this.#move(id, actor, async ({ subject }) => {
      if (said === '' || said.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
      return voidDocument(subject, document, said, actor, this.mover.cause(actor, ['head']));
    });
  }

  reassignTask(id: string, element: string, pass: number, to: Actor, actor: Actor): Promise<Case> {
    return this.#move(id, actor, async (found) => reassignTask(this.mover, found, { element, pass }, to, actor));
  }

  searchCases(sought: CaseSought, actor: Actor): Promise<readonly FoundCase[]> {
    return findCases(this.mover.parts.cases, sought, actor);
  }

  duplicatesOf(subject: Pick<CaseSummary, 'id' | 'definition'>, iin: string, actor: Actor): Promise<readonly string[]> {
    return findDuplicates(this.mover.parts.cases, subject, iin, actor);
  }

  #move(id: string, actor: Actor, work: (found: Found) => Promise<Case>): Promise<Case> {
    return this.mover.move(id, () => this.readCase(id, actor), (found) => once(found.subject, actor, () => work(found)));
  }

  async #bytes(caseId: string, sha256: string, id: string): Promise<Uint8Array> {
    const bytes = await this.mover.parts.files.get(caseId, sha256);
    if (bytes === null) throw new FileUnknown(id);
    return bytes;
  }
}

function withClaim(subject: Case, task: OpenTask, claimedBy: string | null): Case {
  return { ...subject, tasks: subject.tasks.map((other) => (other === task ? { ...task, claimedBy } : other)) };
}
