import type { OptionSources } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import type { OpenItem, Variables } from '../engine/port.ts';
import { withInputs } from '../engine/mappings.ts';
import type { FlowNode } from '../model/diagram.ts';
import type { LoadedDefinition, TaskForm } from './api.ts';
import { FormMissing } from './errors.ts';

/**
 * The form of an open task and what it shows: the variables the form speaks of (no others leave the server), those the
 * task's input mappings make among them, and the lists to choose from.
 */
export async function taskForm(
  definition: LoadedDefinition,
  node: FlowNode,
  item: Pick<OpenItem, 'local'>,
  variables: Variables,
  options: OptionSources,
  actor: Actor,
  now: Date,
): Promise<TaskForm> {
  const formId = node.formId ?? '';
  const form = definition.readForms.get(formId);
  const schema = definition.forms[formId];
  if (form === undefined || schema === undefined) throw new FormMissing(node.id, formId);
  const spoken = spokenBy(schema);
  const visible = Object.entries(withInputs(node, variables, item.local));
  const data: Record<string, unknown> = Object.fromEntries(visible.filter(([name]) => spoken.has(name)));
  for (const { secret, key } of form.fields) if (secret && key !== null) delete data[key];
  for (const { valuesKey } of form.fields) {
    const source = valuesKey === null ? undefined : options.get(valuesKey);
    if (valuesKey !== null && source !== undefined) {
      data[valuesKey] = await source({ id: actor.id, iin: actor.iin, name: actor.name }, now);
    }
  }
  return { formId, schema, data };
}

/** The words of schemas that are alive; a published one never changes. */
const spokenWords = new WeakMap<object, ReadonlySet<string>>();

function spokenBy(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return wordsOf(schema);
  const known = spokenWords.get(schema) ?? wordsOf(schema);
  spokenWords.set(schema, known);
  return known;
}

/** Every word the schema says that could name a variable: keys of fields, names in templates and expressions. */
function wordsOf(schema: unknown): ReadonlySet<string> {
  if (typeof schema === 'string') return new Set(schema.match(/[A-Za-z_]\w*/g));
  if (typeof schema !== 'object' || schema === null) return new Set();
  return new Set(Object.values(schema).flatMap((value) => [...wordsOf(value)]));
}
