import { randomUUID } from 'node:crypto';
import { CompletionRefused } from '../../src/adapters/errors.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Attachment, Case, OpenTask, ResultDocument } from '../../src/cases/case.ts';
import { CaseClosed, CaseUnknown, PositionRequired, TaskClaimed, TaskClosed, TaskUnknown } from '../../src/cases/errors.ts';
import { may, type Subject } from '../../src/cases/rights.ts';
import type { JournalEntry, JournalEvent } from '../../src/cases/journal.ts';
import { DefinitionUnknown } from '../../src/definitions/errors.ts';
import { FileEmpty, FileTypeRefused, FileUnknown } from '../../src/documents/errors.ts';
import { RoleRequired } from '../../src/identity/errors.ts';
import type { CaseMoved, LoadedDefinition, NewFile, Runtime, TaskForm } from '../../src/runtime/api.ts';
import type { HandAnswer } from '../../src/runtime/answer-incident.ts';
import { AnswerRejected, FormRejected, NoIncident } from '../../src/runtime/errors.ts';
import { voidDocument } from '../../src/runtime/void-document.ts';
import { summaryOf } from '../../src/stores/case-summary.ts';
import { published } from '../calendar/published-calendars.ts';
import { sampleCase, sampleJob, sampleTask } from '../stores/sample-case.ts';

const at = '2026-11-22T04:00:00.000Z';

/** The smallest runtime the HTTP skin can stand on: one definition, cases that wait at `check` and then at `ask`. */
export class FakeRuntime implements Runtime {
  readonly cases = new Map<string, Case>();
  readonly files = new Map<string, Uint8Array>();
  readonly definition: LoadedDefinition;
  readonly #listeners = new Set<(event: CaseMoved) => void>();
  /** Thrown by the next call that reads a case. */
  failure: unknown = null;
  /** What completing was given last. */
  completedWith: unknown = null;
  /** The signature it was given with. */
  signedWith: string | null = null;
  /** What was looked for last. */
  soughtLast: unknown = null;

  constructor(definition: LoadedDefinition) {
    this.definition = definition;
  }

  readonly catalogue: Runtime['catalogue'] = {
    list: async () => [this.definition],
    latest: async (key) => {
      if (key !== this.definition.key) throw new DefinitionUnknown(key);
      return this.definition;
    },
    read: async (key, version) => {
      if (key !== this.definition.key || version !== this.definition.version) throw new DefinitionUnknown(key, version);
      return this.definition;
    },
  };

  mayStart: Runtime['mayStart'] = (actor) => actor.positions.some((position) => ['counter', 'consumer'].includes(position));
  officesToName = (actor: Actor, { act }: LoadedDefinition): readonly string[] =>
    actor.positions.includes('consumer') ? act.offices.map(({ id }) => id) : [];
  mayWithdraw = async (actor: Actor, record: Case): Promise<boolean> =>
    record.status === 'active' && this.mayStart(actor, this.definition);
  mayRetry = (actor: Actor): boolean => actor.roles.includes('administrator');
  mayComplete = (actor: Actor, record: Subject, task: OpenTask): boolean =>
    may(actor, 'task.complete', record, task.positions) &&
    (task.claimedBy === null || task.claimedBy === actor.id);

  /** Puts a case there as if it had come so far by itself. */
  add(changes: Partial<Case> = {}): Case {
    const record = sampleCase({ tasks: [sampleTask({ element: 'check' })], ...changes });
    this.cases.set(record.id, record);
    return record;
  }

  /** Who started a case last, as the door made them. */
  lastActor: Actor | null = null;

  async startCase(key: string, actor: Actor, asked: string | null = null): Promise<Case> {
    this.lastActor = actor;
    await this.catalogue.latest(key);
    if (!this.mayStart(actor, this.definition)) throw new PositionRequired(['counter']);
    const office = asked ?? actor.office ?? '';
    const record = this.add({
      office,
      applicant: actor.positions.includes('consumer') ? actor.id : null,
      journal: [entry(1, { type: 'case-started', definition: key, version: 1, office }, actor.id)],
    });
    this.moved(record);
    return record;
  }

  async readCase(id: string, actor: Actor): Promise<Case> {
    if (this.failure !== null) throw this.failure;
    const record = this.cases.get(id);
    if (record === undefined || !this.#mayKnow(record, actor)) throw new CaseUnknown(id);
    return record;
  }

  listCases: Runtime['listCases'] = async (filter, actor) =>
    [...this.cases.values()]
      .filter((record) => this.#mayKnow(record, actor))
      .filter(({ status }) => filter.status === undefined || status === filter.status)
      .filter(({ definition }) => filter.key === undefined || definition.key === filter.key)
      .filter(({ jobs }) => filter.incident === undefined || jobs.some(({ incident }) => incident !== null) === filter.incident)
      .map((record) => summaryOf(record));

  async taskForm(id: string, element: string, pass: number, actor: Actor): Promise<TaskForm> {
    await this.#task(id, element, pass, actor);
    return { formId: 'document-check', schema: { type: 'default' }, data: { documentsInOrder: null } };
  }

  async claimTask(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    const [record, task] = await this.#task(id, element, pass, actor);
    return this.#save({ ...record, tasks: [{ ...task, claimedBy: actor.id }] });
  }

  async releaseTask(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    const [record, task] = await this.#task(id, element, pass, actor);
    return this.#save({ ...record, tasks: [{ ...task, claimedBy: null }] });
  }

  async signedText(id: string, element: string, pass: number, values: Readonly<Record<string, unknown>>, actor: Actor): Promise<string | null> {
    await this.#task(id, element, pass, actor);
    if (values['documentsInOrder'] === undefined) throw new FormRejected('document-check', [{ field: 'documentsInOrder', rule: 'required', params: {} }]);
    return JSON.stringify(values);
  }

  async completeTask(
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
    cms: string | null = null,
  ): Promise<Case> {
    const [record] = await this.#task(id, element, pass, actor);
    this.completedWith = values;
    this.signedWith = cms;
    const { documentsInOrder } = values;
    if (documentsInOrder === 'unsigned') throw new CompletionRefused('documentsInOrder', 'refused-certificate');
    if (typeof documentsInOrder !== 'string') {
      throw new FormRejected('document-check', [
        { field: 'documentsInOrder', rule: 'required', params: {} },
        { field: 'other', rule: 'unknown-field', params: {} },
      ]);
    }
    return this.#save({ ...record, tasks: [], jobs: [sampleJob({ element: 'ask' })] });
  }

  async withdraw(id: string, reason: string, actor: Actor): Promise<Case> {
    const record = await this.readCase(id, actor);
    if (record.status !== 'active') throw new CaseClosed(id, record.status);
    return this.#save({ ...record, status: 'withdrawn', tasks: [], withdrawalReason: reason, endedAt: at });
  }

  async retryIncident(id: string, element: string, pass: number, actor: Actor): Promise<Case> {
    if (!this.mayRetry(actor)) throw new RoleRequired(['administrator']);
    const record = await this.readCase(id, actor);
    const [job] = record.jobs;
    if (job === undefined || job.incident === null) throw new NoIncident(id, element, pass);
    return this.#save({ ...record, jobs: [{ ...job, incident: null, nextAttemptAt: at }] });
  }

  answerForm = (): ReturnType<Runtime['answerForm']> => [
    { fixed: { personFound: 'not-found' }, fields: [{ key: 'surname', kind: 'text', values: [], optional: true }] },
  ];

  async answerIncident(id: string, element: string, pass: number, { result }: HandAnswer, actor: Actor): Promise<Case> {
    const record = await this.readCase(id, actor);
    const [job] = record.jobs;
    if (job === undefined || job.incident === null) throw new NoIncident(id, element, pass);
    if (!('personFound' in result)) throw new AnswerRejected(job.operation, [{ field: 'personFound', rule: 'invalid_union' }]);
    return this.#save({ ...record, jobs: [], tasks: [sampleTask({ element: 'sign' })] });
  }

  async addAttachment(id: string, element: string, pass: number, file: NewFile, actor: Actor): Promise<Attachment> {
    const [record] = await this.#task(id, element, pass, actor);
    if (file.bytes.length === 0) throw new FileEmpty();
    if (!Buffer.from(file.bytes).toString('latin1').startsWith('%PDF')) throw new FileTypeRefused(null, ['application/pdf']);
    const attachment: Attachment = {
      id: randomUUID(),
      name: file.name,
      mediaType: 'application/pdf',
      size: file.bytes.length,
      sha256: 'ab',
      element,
      pass,
      addedAt: at,
      addedBy: actor.id,
    };
    this.files.set(attachment.id, file.bytes);
    this.#save({ ...record, attachments: [...record.attachments, attachment] });
    return attachment;
  }

  async readAttachment(id: string, file: string, actor: Actor): Promise<{ attachment: Attachment; bytes: Uint8Array }> {
    const attachment = (await this.readCase(id, actor)).attachments.find((attachment) => attachment.id === file);
    if (attachment === undefined) throw new FileUnknown(file);
    return { attachment, bytes: this.files.get(file) ?? new Uint8Array() };
  }

  async readDocument(id: string, file: string, actor: Actor): Promise<{ document: ResultDocument; bytes: Uint8Array }> {
    const document = (await this.readCase(id, actor)).documents.find((document) => document.id === file);
    if (document === undefined) throw new FileUnknown(file);
    return { document, bytes: this.files.get(file) ?? new Uint8Array() };
  }

  mayReturn = (_record: Case, task: OpenTask, actor: Actor): boolean => task.positions.includes('head') && actor.positions.includes('head');

  returnDraft: Runtime['returnDraft'] = async (id, element, pass, remark, actor) => {
    const [record] = await this.#task(id, element, pass, actor);
    const correction = { element, pass, decision: { element: 'check', pass: 1 }, author: 'p-counter', remark, by: actor.id, at, resolvedAt: null };
    return this.#save({ ...record, corrections: [correction] });
  };

  correctionForm: Runtime['correctionForm'] = async (id, _element, _pass, actor) => {
    await this.readCase(id, actor);
    return { formId: 'document-check', schema: { type: 'default' }, data: { documentsInOrder: 'yes' } };
  };

  correctDraft: Runtime['correctDraft'] = async (id, _element, _pass, values, actor) => {
    const record = await this.readCase(id, actor);
    if (typeof values['documentsInOrder'] !== 'string') throw new FormRejected('document-check', [{ field: 'documentsInOrder', rule: 'required', params: {} }]);
    return this.#save({ ...record, corrections: (record.corrections ?? []).map((one) => ({ ...one, resolvedAt: at })) });
  };

  voidDocument: Runtime['voidDocument'] = async (id, document, reason, actor) => {
    const record = await this.readCase(id, actor);
    return this.#save(voidDocument(record, document, reason, actor, { at: new Date(at), actor: { kind: 'person', id: actor.id }, salt: () => 'ab' }));
  };

  reassignTask: Runtime['reassignTask'] = async (id, element, pass, to, actor) => {
    const record = await this.readCase(id, actor);
    const [task] = record.tasks;
    if (task === undefined) throw new TaskClosed(id, element, pass);
    return this.#save({ ...record, tasks: [{ ...task, claimedBy: to.id }] });
  };

  searchCases: Runtime['searchCases'] = async (sought, actor) => {
    this.soughtLast = sought;
    return (await this.listCases({}, actor)).map((summary) => ({ summary, name: 'Қайратов Әділ' }));
  };

  duplicatesOf: Runtime['duplicatesOf'] = async (record, iin, actor) =>
    iin === '850312300012' ? (await this.listCases({ status: 'active' }, actor)).filter(({ id }) => id !== record.id).map(({ number }) => number) : [];
  async receiveDocument(id: string, file: string, actor: Actor): Promise<{ document: ResultDocument; bytes: Uint8Array }> {
    const found = await this.readDocument(id, file, actor);
    const record = await this.readCase(id, actor);
    const event = { type: 'document-received', document: file } as const;
    this.#save({ ...record, journal: [...record.journal, entry(record.journal.length + 1, event, actor.id)] });
    return found;
  }

  calendarNow: Runtime['calendarNow'] = () => ({ today: '2026-11-22', next: '2026-11-23', years: published.years.filter(({ year }) => year === 2026), missing: [2027] });

  onCaseMoved(listener: (event: CaseMoved) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners, as after a save. */
  moved({ id, definition, office, takenAt, applicant, revision, status }: Case): void {
    const event = { caseId: id, key: definition.key, office, takenAt, applicant, revision, status, nextDueAt: null };
    for (const listener of this.#listeners) listener(event);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  #mayKnow(record: Case, actor: Actor): boolean {
    return may(actor, 'case.read', record);
  }

  async #task(id: string, element: string, pass: number, actor: Actor): Promise<[Case, OpenTask]> {
    const record = await this.readCase(id, actor);
    if (element !== 'check') throw new TaskUnknown(id, element, pass);
    const task = record.tasks.find((task) => task.element === element && task.pass === pass);
    if (task === undefined) throw new TaskClosed(id, element, pass);
    if (!this.mayComplete(actor, record, { ...task, claimedBy: null })) throw new PositionRequired(task.positions, element);
    if (task.claimedBy !== null && task.claimedBy !== actor.id) throw new TaskClaimed(id, element, task.claimedBy);
    return [record, task];
  }

  #save(record: Case): Case {
    const saved = { ...record, revision: record.revision + 1 };
    this.cases.set(record.id, saved);
    this.moved(saved);
    return saved;
  }
}

/** An entry of a journal; the hashes are no one's concern here. */
export function entry(seq: number, event: JournalEvent, person: string | null = null): JournalEntry {
  return {
    seq,
    at,
    actor: person === null ? { kind: 'system' } : { kind: 'person', id: person },
    event,
    previous: '',
    hash: '',
  };
}
