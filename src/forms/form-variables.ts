import { FormUnreadable } from './errors.ts';
import type { FormField } from './form.ts';
import { readForm } from './read-form.ts';

/** A variable that a completed form sets. */
export interface FormVariable {
  readonly name: string;
  /** Every value it can have where the form lists them, null aside; null where it may be anything. */
  readonly values: readonly (string | boolean)[] | null;
  /** It reaches the operation the completion demands, and nobody else. */
  readonly secret: boolean;
}

/** The variables a completed form sets; none where its schema is unreadable. */
export function formVariables(json: unknown): readonly FormVariable[] {
  try {
    return readForm(json).fields.flatMap((field) =>
      field.key === null || field.readonly ? [] : [{ name: field.key, values: listed(field), secret: field.secret }],
    );
  } catch (error) {
    if (error instanceof FormUnreadable) return [];
    throw error;
  }
}

function listed({ type, values }: FormField): FormVariable['values'] {
  return type === 'checkbox' ? [true, false] : (values?.map(({ value }) => value) ?? null);
}
