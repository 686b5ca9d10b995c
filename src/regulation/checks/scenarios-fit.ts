import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck, ActFault, ActSubject } from '../act-check.ts';
import { told } from '../../model/told.ts';

/** The part of a form-js component that says whether it must be filled in. */
interface Component {
  readonly key?: string;
  readonly readonly?: unknown;
  readonly disabled?: unknown;
  readonly conditional?: unknown;
  readonly validate?: { readonly required?: unknown };
  readonly properties?: { readonly secret?: unknown };
}

/** The scenarios fill in forms the tasks have, and reach every end the diagram has. */
export const scenariosFit: ActCheck = {
  name: 'scenarios-fit',
  *run(subject) {
    const { diagram, scenarios } = subject;
    for (const { name, tasks, outcome } of scenarios) {
      if (diagram.nodes.get(outcome)?.type !== 'endEvent') {
        yield { element: null, ...told`the scenario "${name}" ends in <${outcome}>, which is no end event here` };
      }
      for (const [id, passes] of Object.entries(tasks)) {
        const task = diagram.nodes.get(id);
        if (task?.type !== 'userTask') {
          yield { element: null, ...told`the scenario "${name}" fills in <${id}>, which is no user task here` };
          continue;
        }
        for (const values of [passes].flat()) yield* valueFaults(name, task, values, subject);
      }
    }
    for (const { id, type } of diagram.nodes.values()) {
      if (type === 'endEvent' && !scenarios.some(({ outcome }) => outcome === id)) {
        yield { element: id, ...told`no scenario reaches this end: write one` };
      }
    }
  },
};

function* valueFaults(
  scenario: string,
  task: FlowNode,
  values: Readonly<Record<string, unknown>>,
  subject: ActSubject,
): Generator<ActFault> {
  if (task.formId === null || !(task.formId in subject.forms)) return;
  const schema = subject.forms[task.formId];
  const keys = new Set(subject.formVariables(schema).map(({ name }) => name));
  for (const key of Object.keys(values).filter((one) => !keys.has(one))) {
    yield { element: task.id, ...told`the scenario "${scenario}" fills in "${key}", a field the form "${task.formId}" does not have` };
  }
  for (const key of requiredKeys(schema).filter((one) => !(one in values))) {
    yield { element: task.id, ...told`the scenario "${scenario}" leaves "${key}" out, which the form "${task.formId}" demands` };
  }
}

/** Keys of the fields that are always asked and must always be filled in; a secret is none, no scenario names one. */
function requiredKeys(schema: unknown): readonly string[] {
  const { components } = (schema ?? {}) as { components?: unknown };
  if (!Array.isArray(components)) return [];
  return (components as readonly Component[]).flatMap(({ key, readonly, disabled, conditional, validate, properties }) =>
    key !== undefined && validate?.required === true && readonly !== true && disabled !== true && conditional === undefined && properties?.secret !== 'true'
      ? [key]
      : [],
  );
}
