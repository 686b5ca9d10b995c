import type { Actor } from '../cases/actor.ts';
import { itemKey, type Case, type OpenJob, type OpenTask } from '../cases/case.ts';
import type { EngineState, Variables } from '../engine/port.ts';
import type { TaskForm } from '../runtime/api.ts';
import { enterTask } from './enter-task.ts';
import { NobodyMay, NotWaitingAt } from './errors.ts';
import { failureReport } from './failure-report.ts';
import type { ElementOf, FlowShape, TaskOf } from './flow-shape.ts';
import type { FlowStage } from './flow-stage.ts';
import { knownElement } from './known-element.ts';
import type { Wait } from './observed-cases.ts';
import { administrator, personAt, personOf, type Person } from './people.ts';
import type { RecordNames } from './record/draft-scenario.ts';
import { recordCase, type RecordedScenario } from './record/record-case.ts';
import type { RecordedCall } from './scripted-operations.ts';
import { ownValue } from './staff.ts';

/** By whom something is done. */
export interface ByOptions {
  /** By default anybody who may. */
  readonly by?: Person;
}

/** How a task is completed. */
export interface CompleteOptions extends ByOptions {
  /** What the system answers about the secret that the form asks for; a test never names one. Default `verified`. */
  readonly secret?: 'verified' | 'refused';
}

/** The values of a form, none of them required here: the form says at once what is missing. A file is `{ file: 'name.pdf' }`. */
export type TaskValues<Shape extends FlowShape, Element extends TaskOf<Shape>> = Partial<Shape['tasks'][Element]>;

/**
 * A case of a test. Whatever is done to it is done at once, together with all that no person does then; what is read of
 * it is how it stands after that.
 */
export class FlowCase<Shape extends FlowShape = FlowShape> {
  readonly stage: FlowStage;
  readonly id: string;
  /** Who began it. */
  readonly starter: Actor;

  constructor(stage: FlowStage, id: string, starter: Actor) {
    this.stage = stage;
    this.id = id;
    this.starter = starter;
  }

  /** The case as it is saved. */
  get case(): Case {
    const saved = this.stage.cases.latest(this.id);
    if (saved === null) throw new TypeError(`case ${this.id} was never saved`);
    return saved;
  }

  /**
   * Makes a scenario of the case, which must have ended, and plays it with the stubs: what scripts answered is in it.
   * @throws CaseNotEnded
   */
  record(names: RecordNames = {}): Promise<RecordedScenario> {
    const { key, content, operations, options, engines, defaultEngine, files, acceptFile, calendar } = this.stage.parts;
    const systems = (): Pick<typeof this.stage.parts, 'operations' | 'options'> => ({ operations, options });
    return recordCase(this.case, key, content, { engines, defaultEngine, files, acceptFile, calendar, systems }, names);
  }

  /** What the case knows, by name. */
  get variables(): Variables {
    return (this.case.state as EngineState).variables;
  }

  /** Ids of the elements it waits at, each once. */
  get standsAt(): readonly string[] {
    const { tasks, jobs, timers, messages } = this.case;
    return [...new Set([...tasks, ...jobs, ...timers, ...messages].map(({ element }) => element))];
  }

  /** Ids of the elements entered, in order. */
  get trace(): readonly string[] {
    return this.case.journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : []));
  }

  /** Where it has waited so far: since when, until when, and when it had to be done. */
  get waits(): readonly Wait[] {
    return this.stage.cases.waits(this.id);
  }

  /** The calls that adapters got for this case. */
  get calls(): readonly RecordedCall[] {
    return this.stage.calls.filter(({ caseId }) => caseId === this.id);
  }

  /** Its way so far in words, and the picture of where it stands; the text names the file. */
  report(): string {
    return failureReport(this);
  }

  /**
   * Completes the open task at this element; of several passes, the one opened first.
   * @throws NotWaitingAt, ElementUnknown, NobodyMay, and what completing it throws (FormRejected, for one)
   */
  async complete<Element extends TaskOf<Shape>>(
    element: Element,
    values: TaskValues<Shape, Element> = {},
    { by, secret = 'verified' }: CompleteOptions = {},
  ): Promise<this> {
    const task = this.#task(element);
    const actor = this.#person(task, by);
    return this.#after(enterTask(this.stage.runtime, this.case, task, values, { actor, verdict: secret, fit: ownValue }));
  }

  /** The form of the open task, as it is shown to whoever does it. */
  async form(element: TaskOf<Shape>, { by }: ByOptions = {}): Promise<TaskForm> {
    const task = this.#task(element);
    return this.stage.runtime.taskForm(this.id, element, task.pass, this.#person(task, by));
  }

  async claim(element: TaskOf<Shape>, { by }: ByOptions = {}): Promise<this> {
    const task = this.#task(element);
    return this.#after(this.stage.runtime.claimTask(this.id, element, task.pass, this.#person(task, by)));
  }

  async release(element: TaskOf<Shape>, { by }: ByOptions = {}): Promise<this> {
    const task = this.#task(element);
    return this.#after(this.stage.runtime.releaseTask(this.id, element, task.pass, this.#person(task, by)));
  }

  /** Gives the task to a colleague; by the head of the office unless somebody else is named. */
  async reassign(element: TaskOf<Shape>, to: Person, { by = 'head' }: ByOptions = {}): Promise<this> {
    const task = this.#task(element);
    return this.#after(this.stage.runtime.reassignTask(this.id, element, task.pass, this.#named(to), this.#named(by)));
  }

  /** The applicant withdraws; by who began the case unless somebody else is named. */
  async withdraw(reason = 'The applicant withdraws', { by = this.starter }: ByOptions = {}): Promise<this> {
    return this.#after(this.stage.runtime.withdraw(this.id, reason, this.#named(by)));
  }

  /** A message arrives. @throws MessageNotAwaited */
  async receive(message: Shape['messages'], variables: Variables = {}, { by }: ByOptions = {}): Promise<this> {
    const actor = by === undefined ? personAt(this.case.office, ['counter', 'specialist', 'head', 'akim']) : this.#named(by);
    if (actor === null) throw new NobodyMay(null, 'of the office');
    return this.#after(this.stage.runtime.deliverMessage(this.id, message, variables, actor));
  }

  /** Has an incident tried again. */
  async retry(element: ElementOf<Shape>, { by = administrator }: ByOptions = {}): Promise<this> {
    const job = this.#incident(element);
    return this.#after(this.stage.runtime.retryIncident(this.id, element, job.pass, this.#named(by)));
  }

  /** Answers an incident in the system's place. */
  async answerByHand(
    element: ElementOf<Shape>,
    result: Readonly<Record<string, unknown>>,
    { by = administrator, reason = 'The system answered by telephone' }: ByOptions & { readonly reason?: string } = {},
  ): Promise<this> {
    const job = this.#incident(element);
    return this.#after(this.stage.runtime.answerIncident(this.id, element, job.pass, { result, reason }, this.#named(by)));
  }

  /** Returns the draft that is to be signed at this task to its author. */
  async returnDraft(element: TaskOf<Shape>, remark = 'To be put right', { by }: ByOptions = {}): Promise<this> {
    const task = this.#task(element);
    return this.#after(this.stage.runtime.returnDraft(this.id, element, task.pass, remark, this.#person(task, by)));
  }

  /** The author amends the decision behind the draft that was returned at this task. */
  async correct(element: TaskOf<Shape>, values: Readonly<Record<string, unknown>>, { by }: ByOptions = {}): Promise<this> {
    const { pass } = this.#task(element);
    const author = this.case.corrections?.find((one) => one.element === element && one.pass === pass && one.resolvedAt === null)?.author;
    const actor = by === undefined ? this.#named(author ?? 'specialist') : this.#named(by);
    return this.#after(this.stage.runtime.correctDraft(this.id, element, pass, values, actor));
  }

  /** Declares a document void; by the head of the office unless somebody else is named. */
  async voidDocument(document: string, reason = 'Issued by mistake', { by = 'head' }: ByOptions = {}): Promise<this> {
    return this.#after(this.stage.runtime.voidDocument(this.id, document, reason, this.#named(by)));
  }

  /** The bytes of a document. */
  async paper(document: string): Promise<Uint8Array> {
    return (await this.stage.runtime.readDocument(this.id, document, this.starter)).bytes;
  }

  async #after(done: Promise<unknown>): Promise<this> {
    await done;
    await this.stage.settle();
    return this;
  }

  #task(element: string): OpenTask {
    knownElement(this.stage, element);
    const open = this.case.tasks.filter((task) => task.element === element).toSorted((one, other) => one.pass - other.pass);
    const [task] = open;
    if (task === undefined) throw new NotWaitingAt(element, 'task', this.report());
    return task;
  }

  #incident(element: string): OpenJob {
    knownElement(this.stage, element);
    const job = this.case.jobs.find((other) => other.element === element && other.incident !== null);
    if (job === undefined) throw new NotWaitingAt(element, 'incident', this.report());
    return job;
  }

  /** Who does a task: who is named, else who has taken it, else anybody who holds one of its positions. */
  #person(task: OpenTask, by: Person | undefined): Actor {
    if (by !== undefined) return this.#named(by);
    const claimed = task.claimedBy === null ? null : personOf(task.claimedBy, task.office);
    const actor = claimed ?? (task.office === null && this.starter.positions.includes('consumer') ? this.starter : personAt(task.office, task.positions));
    if (actor === null) throw new NobodyMay(itemKey(task), task.positions.join(' or '));
    return actor;
  }

  #named(person: Person): Actor {
    const actor = personOf(person, this.case.office);
    if (actor === null) throw new NobodyMay(null, typeof person === 'string' ? person : person.id);
    return actor;
  }
}
