type Json = Readonly<Record<string, unknown>>;

/**
 * A form as the editor hands it out, without what the editor writes on its own: the row of a field that has it to
 * itself, empty groups of properties, a newer number of its schema. What was there before keeps its order, so that two
 * versions differ in what a person changed and in nothing else.
 */
export function tidyForm(edited: unknown, before: unknown): unknown {
  const form = edited as Json & { readonly components?: readonly Json[] };
  const old = (before ?? {}) as Json & { readonly components?: readonly Json[] };
  const components = form.components ?? [];
  const rows = components.map(rowOf);
  const tidied = components.map((component, index) => {
    const alone = rows.filter((row) => row === rows[index]).length === 1;
    const earlier = old.components?.find(({ id }) => id === component['id']);
    return ordered(withoutEmpty(alone && earlier?.['layout'] === undefined ? withoutRow(component) : component), earlier);
  });
  return ordered({ ...form, components: tidied, schemaVersion: old['schemaVersion'] ?? form['schemaVersion'] }, old);
}

function rowOf({ layout }: Json): unknown {
  return (layout as Json | undefined)?.['row'];
}

/** A row says nothing where it is a field's own and the field is as wide as it. */
function withoutRow(component: Json): Json {
  const { layout, ...rest } = component;
  const { row: _own, columns, ...more } = (layout ?? {}) as Json;
  const said = { ...more, ...((columns ?? null) === null ? {} : { columns }) };
  return Object.keys(said).length === 0 ? rest : component;
}

function withoutEmpty(component: Json): Json {
  return Object.fromEntries(
    Object.entries(component).filter(([key, value]) => value !== undefined && !(['validate', 'properties', 'conditional'].includes(key) && isEmpty(value))),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && (value === null || Object.values(value).every((one) => one === undefined));
}

/** The keys in the order of another object, further ones behind. */
function ordered(object: Json, like: Json | undefined): Json {
  const keys = [...Object.keys(like ?? {}).filter((key) => key in object), ...Object.keys(object).filter((key) => !(key in (like ?? {})))];
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
