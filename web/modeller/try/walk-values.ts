type Values = Readonly<Record<string, unknown>>;

/** How a chosen file is known until the task is done: nothing of it but its name leaves the page. */
const FILE = 'file:';

/** The name a chosen file goes by in a scenario, which makes a page of its own under it. */
export function fileId(name: string): string {
  return `${FILE}${name.replace(/\.[^.]*$/, '')}.pdf`;
}

/** Values as a scenario gives them: without secrets and what was left empty, files by their names. */
export function walkValues(values: Values, schema: unknown): Values {
  const secrets = secretKeys(schema);
  const given = Object.entries(values).filter(([key, value]) => !secrets.has(key) && value !== null && value !== '' && value !== false);
  return Object.fromEntries(given.flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [] : [[key, withFiles(value)]])));
}

function withFiles(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => (typeof one === 'string' && one.startsWith(FILE) ? { file: one.slice(FILE.length) } : one));
}

function secretKeys(schema: unknown): ReadonlySet<string> {
  const { components = [] } = schema as { readonly components?: readonly { readonly key?: string; readonly properties?: { readonly secret?: string } }[] };
  return new Set(components.flatMap(({ key, properties }) => (properties?.secret === 'true' && key !== undefined ? [key] : [])));
}
