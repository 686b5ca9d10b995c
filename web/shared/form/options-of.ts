/** One choice of a select. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * The choices of a field: those its schema lists, or the list the data holds under `valuesKey`. An entry is a text or
 * `{ value, label }`; anything else is passed over.
 */
export function optionsOf(
  field: { readonly values?: readonly unknown[]; readonly valuesKey?: string },
  data: Readonly<Record<string, unknown>>,
): readonly Option[] {
  const listed = field.valuesKey === undefined ? field.values : data[field.valuesKey];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ value: entry, label: entry }];
    const { value, label } = (entry ?? {}) as { value?: unknown; label?: unknown };
    if (typeof value !== 'string') return [];
    return [{ value, label: typeof label === 'string' ? label : value }];
  });
}
