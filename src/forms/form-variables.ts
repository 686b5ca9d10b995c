import { FormUnreadable } from './errors.ts';
import { readForm } from './read-form.ts';

/** The variables a completed form sets, with every value a fixed list allows; none where the schema is unreadable. */
export function formVariables(json: unknown): readonly { readonly name: string; readonly values: readonly string[] | null }[] {
  try {
    return readForm(json).fields.flatMap(({ key, secret, readonly, values }) =>
      key === null || secret || readonly ? [] : [{ name: key, values: values?.map(({ value }) => value) ?? null }],
    );
  } catch (error) {
    if (error instanceof FormUnreadable) return [];
    throw error;
  }
}
