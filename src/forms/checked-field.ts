import type { FormField, ValueFault } from './form.ts';

/** The value as it is kept, or what is wrong with it. */
export interface CheckedField {
  readonly value: unknown;
  readonly fault: Omit<ValueFault, 'field'> | null;
}

/** A value with nothing wrong. */
export function accepted(value: unknown): CheckedField {
  return { value, fault: null };
}

/** A value that breaks a rule is not kept. */
export function refused(rule: ValueFault['rule'], params: ValueFault['params'] = {}): CheckedField {
  return { value: null, fault: { rule, params } };
}

/** Nothing was entered. */
export function empty(field: FormField): CheckedField {
  return field.required ? refused('required') : accepted(null);
}
