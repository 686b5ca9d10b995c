import type { WalkRequest, WalkTaskView, WalkView } from '../../../src/http/contract.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was done on a walk so far: the values of each task in the order they were given, and what was arranged around them. */
export interface WalkSteps {
  readonly done: readonly { readonly element: string; readonly pass: number; readonly values: Values }[];
  /** Minutes each pass of a task has waited, by `element#pass`. */
  readonly waited: Readonly<Record<string, number>>;
  /** How the system that an element asks fails first; absent: its stub answers. */
  readonly answers: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, 'verified' | 'refused'>>;
}

/** A walk that has not begun. */
export const noSteps: WalkSteps = { done: [], waited: {}, answers: {}, verdicts: {} };

/** The walk with a task done. */
export function withTask(steps: WalkSteps, { element, pass }: WalkTaskView, values: Values): WalkSteps {
  return { ...steps, done: [...steps.done, { element, pass, values }] };
}

/** The walk without its last task, and without the wait of the task that was open. */
export function withoutLast(steps: WalkSteps, open: WalkTaskView | null): WalkSteps {
  const last = steps.done.at(-1);
  const gone = new Set([open, last].flatMap((task) => (task === null || task === undefined ? [] : [`${task.element}#${task.pass}`])));
  const waited = Object.fromEntries(Object.entries(steps.waited).filter(([key]) => !gone.has(key)));
  return { ...steps, done: steps.done.slice(0, -1), waited };
}

/** The walk with so many minutes more before the open task. */
export function withWait(steps: WalkSteps, { element, pass }: WalkTaskView, minutes: number): WalkSteps {
  const key = `${element}#${pass}`;
  return { ...steps, waited: { ...steps.waited, [key]: (steps.waited[key] ?? 0) + minutes } };
}

/** The walk with another answer of the system an element asks; null: its stub's. */
export function withAnswer(steps: WalkSteps, element: string, failure: string | null): WalkSteps {
  const { [element]: _, ...others } = steps.answers;
  return { ...steps, answers: failure === null ? others : { ...others, [element]: failure } };
}

/** What is asked of the server: the fields of a scenario. */
export function requestOf({ done, waited, answers, verdicts }: WalkSteps): WalkRequest {
  const tasks: Record<string, Values[]> = {};
  for (const { element, pass, values } of done) {
    const passes = (tasks[element] ??= []);
    while (passes.length < pass - 1) passes.push({});
    passes[pass - 1] = values;
  }
  const waits: Record<string, string[]> = {};
  for (const [key, minutes] of Object.entries(waited)) {
    const at = key.lastIndexOf('#');
    const passes = (waits[key.slice(0, at)] ??= []);
    const pass = Number(key.slice(at + 1));
    while (passes.length < pass - 1) passes.push('PT0M');
    passes[pass - 1] = `PT${minutes}M`;
  }
  return {
    tasks,
    ...(Object.keys(waits).length === 0 ? {} : { waits }),
    ...(Object.keys(answers).length === 0 ? {} : { answers: Object.fromEntries(Object.entries(answers).map(([element, failure]) => [element, [failure]])) }),
    ...(Object.keys(verdicts).length === 0 ? {} : { verdicts }),
  };
}

/** The walk as a scenario of the channel, once it has come to an end. Answers of systems it never asked are left out. */
export function scenarioOf(steps: WalkSteps, view: WalkView, { name, title }: { readonly name: string; readonly title: string }): Values {
  const { tasks, waits, answers, verdicts } = requestOf(steps);
  const passed = new Set(view.trace);
  const asked = Object.entries(answers ?? {}).filter(([element]) => passed.has(element));
  const one = <Item>(list: readonly Item[]): Item | readonly Item[] => (list.length === 1 && list[0] !== undefined ? list[0] : list);
  const each = (lists: Readonly<Record<string, readonly unknown[]>>): Values => Object.fromEntries(Object.entries(lists).map(([element, list]) => [element, one(list)]));
  const tasksPassed = view.trace.filter((element) => tasks[element] !== undefined);
  return {
    name,
    title,
    tasks: each(tasks),
    ...(verdicts === undefined ? {} : { verdicts }),
    ...(waits === undefined ? {} : { waits: each(waits) }),
    ...(asked.length === 0 ? {} : { answers: each(Object.fromEntries(asked)) }),
    expect: {
      passes: tasksPassed,
      ...(waits === undefined ? {} : { late: view.late }),
      ...(view.documents.length === 0 ? {} : { documents: view.documents.map((paper) => paper.title) }),
    },
    outcome: view.outcome,
  };
}
