import { addDuration } from '../calendar/add-duration.ts';
import type { Actor } from '../cases/actor.ts';
import type { Case, OpenTask } from '../cases/case.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import type { CaseRuntime } from '../runtime/case-runtime.ts';
import { enterTask } from './enter-task.ts';
import { ScenarioStuck } from './errors.ts';
import type { MovedClock } from './moved-clock.ts';
import { plannedCalls, waitOf } from './planned-systems.ts';

/** How far and how a scenario is played. */
export interface PlayOptions {
  /** Does what no person does: runs due jobs and timers until every case waits. */
  readonly drain: () => Promise<void>;
  /** Who does the task. */
  readonly actorFor: (task: OpenTask) => Actor | null;
  /** Stops before the task at this element is done; by default the case is played to its end. */
  readonly stopAt?: string;
  /** Stops after so many tasks; by default there is no limit. */
  readonly tasks?: number;
  /** Fits a value to who enters it; by default it is entered as the scenario gives it. */
  readonly fit?: (value: unknown, actor: Actor) => unknown;
  /** Called before each task is done: where a test or a demo moves the clock. */
  readonly beforeTask?: (task: OpenTask) => void;
  /** Moved where the scenario says so, and on to what is due next where a case waits for nothing else; by default it never is. */
  readonly clock?: MovedClock;
  /** Who has an incident tried again that the scenario planned; by default the case is stuck there. */
  readonly administrator?: Actor;
}

/**
 * Plays a scenario on a case, task by task, with the values the scenario gives. Answers the case as it then is.
 * @throws ScenarioStuck where the case waits for something the scenario says nothing of
 */
export async function playScenario(
  runtime: CaseRuntime,
  started: Case,
  scenario: Scenario,
  options: PlayOptions,
): Promise<Case> {
  const retried = new Map<string, number>();
  for (let done = 0; ; ) {
    await options.drain();
    const subject = await runtime.mover.parts.cases.read(started.id);
    if (subject === null) throw new ScenarioStuck(scenario.name, null, 'the case is gone');
    if (subject.status !== 'active' || done === options.tasks) return subject;
    const [task] = subject.tasks;
    if (task === undefined) {
      const waiting = [...subject.jobs, ...subject.timers, ...subject.messages];
      if (waiting.some((item) => item.element === options.stopAt)) return subject;
      await goOn(runtime, subject, scenario, options, retried);
      continue;
    }
    if (task.element === options.stopAt) return subject;
    options.beforeTask?.(task);
    if (!(await waitBefore(runtime, task, started.id, scenario, options))) continue;
    await doTask(runtime, subject, task, scenario, options);
    done += 1;
  }
}

/** Lets the planned time pass before a task; false where something took it away meanwhile. */
async function waitBefore(
  runtime: CaseRuntime,
  { element, pass }: OpenTask,
  id: string,
  { waits = {} }: Scenario,
  { clock, drain }: PlayOptions,
): Promise<boolean> {
  const wait = waitOf(waits[element], pass);
  if (wait === null || clock === undefined) return true;
  clock.set(addDuration(clock.now(), wait));
  await drain();
  const subject = await runtime.mover.parts.cases.read(id);
  return subject?.tasks.some((task) => task.element === element && task.pass === pass) === true;
}

/** Where no task is open: has a planned incident tried again, else lets time pass until something is due. */
async function goOn(
  runtime: CaseRuntime,
  subject: Case,
  scenario: Scenario,
  { administrator, clock }: PlayOptions,
  retried: Map<string, number>,
): Promise<void> {
  const failed = subject.jobs.find((job) => job.incident !== null);
  if (failed !== undefined && administrator !== undefined) {
    const times = retried.get(failed.element) ?? 0;
    if (times < plannedCalls(scenario, failed.element)) {
      retried.set(failed.element, times + 1);
      await runtime.retryIncident(subject.id, failed.element, failed.pass, administrator);
      return;
    }
  }
  const due = [...subject.jobs.map((job) => job.nextAttemptAt), ...subject.timers.map((timer) => timer.dueAt)].filter((at) => at !== null);
  const next = due.toSorted()[0];
  if (failed === undefined && next !== undefined && clock !== undefined) {
    clock.set(new Date(next));
    return;
  }
  const waiting = [...subject.jobs, ...subject.timers, ...subject.messages];
  const reason = failed === undefined ? 'no task is open' : `incident: ${failed.incident?.reason}`;
  throw new ScenarioStuck(scenario.name, (failed ?? waiting[0])?.element ?? null, reason);
}

async function doTask(
  runtime: CaseRuntime,
  subject: Case,
  task: OpenTask,
  scenario: Scenario,
  { actorFor, fit = (value) => value }: PlayOptions,
): Promise<void> {
  const { element, pass } = task;
  const given = scenario.tasks[element];
  const values = Array.isArray(given) ? given[pass - 1] : given;
  if (values === undefined) throw new ScenarioStuck(scenario.name, element, `no values for pass ${pass}`);
  const actor = actorFor(task);
  if (actor === null) throw new ScenarioStuck(scenario.name, element, `nobody is ${task.positions.join(' or ')}`);
  const verdict = scenario.verdicts?.[element] ?? 'verified';
  // A person whose system fails tries again: as often as the scenario has it fail.
  await enterTask(runtime, subject, task, values, { actor, verdict, fit, again: plannedCalls(scenario, element) });
}
