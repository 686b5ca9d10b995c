import type { Actor } from '../cases/actor.ts';
import { ReglamentError } from '../errors.ts';
import type { ValueFault, ValueRule } from '../forms/form.ts';
import { FormRejected } from '../runtime/errors.ts';
import { ValuesRefused } from './errors.ts';
import type { HttpOptions } from './options.ts';

/**
 * The refusal of a form's values with a sentence for each, by the labels the form shows; any other error as it is.
 */
export async function valuesRefused(
  error: unknown,
  task: { readonly case: string; readonly element: string },
  actor: Actor,
  { runtime, faultText }: HttpOptions,
): Promise<unknown> {
  const faults = faultsOf(error);
  if (faults === null || !(error instanceof ReglamentError)) return error;
  const { definition } = await runtime.readCase(task.case, actor);
  const { diagram, readForms } = await runtime.catalogue.read(definition.key, definition.version);
  const form = readForms.get(diagram.nodes.get(task.element)?.formId ?? '');
  const labels = new Map(form?.fields.map(({ key, label }) => [key, label]));
  return new ValuesRefused(
    error,
    faults.map((fault) => {
      const { field, rule, params } = fault;
      const message = faultText(fault, labels.get(field) || field);
      return { field, rule, ...(Object.keys(params).length > 0 && { params }), message };
    }),
  );
}

/** `completion-refused` comes from an adapter, which this room may not see: it is known by its code. */
function faultsOf(error: unknown): readonly ValueFault[] | null {
  if (error instanceof FormRejected) return error.faults;
  if (!(error instanceof ReglamentError) || error.code !== 'completion-refused') return null;
  const { field, rule } = error.details;
  return [{ field: String(field), rule: rule as ValueRule, params: {} }];
}
