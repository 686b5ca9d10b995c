import { CompletionRefused } from './adapters/port.ts';
import { faultMessage } from './forms/fault-message.ts';
import type { ValueFault, ValueRule } from './forms/form.ts';
import { ValuesRefused } from './http/errors.ts';
import type { LoadedDefinition } from './runtime/api.ts';
import { FormRejected } from './runtime/errors.ts';

/** The refusal of a form's values with a sentence for each, by the labels the form shows; null for any other error. */
export function refusedValues(error: unknown, { diagram, readForms }: LoadedDefinition, element: string): ValuesRefused | null {
  if (!(error instanceof FormRejected) && !(error instanceof CompletionRefused)) return null;
  const faults: readonly ValueFault[] =
    error instanceof FormRejected ? error.faults : [{ field: error.field, rule: error.rule as ValueRule, params: {} }];
  const form = readForms.get(diagram.nodes.get(element)?.formId ?? '');
  const labels = new Map(form?.fields.map(({ key, label }) => [key, label]));
  return new ValuesRefused(
    error,
    faults.map((fault) => ({ ...fault, message: faultMessage(fault, labels.get(fault.field) ?? fault.field, 'ru') })),
  );
}
