import type { Actor } from '../cases/actor.ts';
import { departmentsFor } from '../definitions/departments-for.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import type { Diagram } from '../model/diagram.ts';
import type { CaseRuntime } from '../runtime/case-runtime.ts';
import { NobodyMay, ScenarioStuck, ScenarioUnknown } from './errors.ts';
import { FlowCase } from './flow-case.ts';
import type { FlowClock } from './flow-clock.ts';
import type { ElementOf, FlowShape, TaskOf } from './flow-shape.ts';
import type { FlowStage } from './flow-stage.ts';
import { knownElement } from './known-element.ts';
import { personAt, personOf, starterOf, type Person } from './people.ts';
import { playScenario } from './play-scenario.ts';
import type { RecordedCall } from './scripted-operations.ts';
import { ownValue } from './staff.ts';

/** How a case is begun. */
export interface StartOptions<Shape extends FlowShape> {
  /** By default somebody of the office, else who takes applications for it, else the citizen. */
  readonly as?: Person;
  /** Id of the department that renders the service; by default the first of the act. */
  readonly office?: string;
  /** Completes the task that opens first with these. */
  readonly values?: Partial<Shape['tasks'][TaskOf<Shape>]>;
}

/** A channel opened for a test: a runtime of its own in memory, its scripted adapters, its clock. */
export class Flow<Shape extends FlowShape = FlowShape> {
  readonly stage: FlowStage;
  readonly #started: FlowCase<Shape>[] = [];

  constructor(stage: FlowStage) {
    this.stage = stage;
  }

  get key(): string {
    return this.stage.parts.key;
  }

  get diagram(): Diagram {
    return this.stage.definition.diagram;
  }

  /** Moves time for every case of the flow. */
  get clock(): FlowClock {
    return this.stage.clock;
  }

  /** The one door to cases, for what a test wants of it directly. */
  get runtime(): CaseRuntime {
    return this.stage.runtime;
  }

  /** Every call an adapter got, in order. */
  get calls(): readonly RecordedCall[] {
    return this.stage.calls;
  }

  /** The cases begun so far. */
  get cases(): readonly FlowCase<Shape>[] {
    return this.#started;
  }

  /** Begins a case and does all that no person does. @throws NobodyMay, and what the runtime refuses it with */
  async start({ as, office, values }: StartOptions<Shape> = {}): Promise<FlowCase<Shape>> {
    const { runtime, definition } = this.stage;
    const department = office ?? this.#office();
    const starter = as === undefined ? this.#starter(department) : personOf(as, department);
    if (starter === null) throw new NobodyMay(null, typeof as === 'string' ? as : 'let to begin it');
    const named = runtime.officesToName(starter, definition).length > 0 || office !== undefined ? department : null;
    const { id } = await runtime.startCase(this.key, starter, named);
    await this.stage.settle();
    const subject = new FlowCase<Shape>(this.stage, id, starter);
    this.#started.push(subject);
    const [task] = subject.case.tasks;
    if (values !== undefined && task !== undefined) await subject.complete(task.element, values);
    return subject;
  }

  /**
   * Begins a case and plays a scenario of the channel, to its end or until it waits at `until`.
   * @throws ScenarioUnknown, ScenarioStuck, ElementUnknown
   */
  async play(
    scenario: Shape['scenarios'],
    { until, ...options }: Omit<StartOptions<Shape>, 'values'> & { readonly until?: ElementOf<Shape> } = {},
  ): Promise<FlowCase<Shape>> {
    const { scenarios } = this.stage.definition.scenarios;
    const found = scenarios.find(({ name }) => name === scenario);
    if (found === undefined) throw new ScenarioUnknown(this.key, scenario, scenarios.map(({ name }) => name));
    if (until !== undefined) knownElement(this.stage, until);
    const subject = await this.start(options);
    await this.#playOn(subject, found, until);
    return subject;
  }

  async #playOn(subject: FlowCase<Shape>, scenario: Scenario, until: string | undefined): Promise<void> {
    const { stage } = this;
    const ended = await playScenario(stage.runtime, subject.case, scenario, {
      drain: () => stage.settle(),
      actorFor: ({ office, positions }) => personAt(office, positions),
      fit: ownValue,
      ...(until !== undefined && { stopAt: until }),
    });
    if (until !== undefined && ended.status !== 'active') throw new ScenarioStuck(scenario.name, until, 'the case never waits there');
  }

  #office(): string {
    const [office] = departmentsFor(this.stage.definition.act, this.key);
    if (office === undefined) throw new NobodyMay(null, 'of a department: the act names none that renders the service');
    return office.id;
  }

  #starter(office: string): Actor | null {
    const { runtime, definition } = this.stage;
    return starterOf(definition.act, office, (actor) => runtime.mayStart(actor, definition));
  }
}
