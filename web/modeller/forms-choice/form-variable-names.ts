interface Component {
  readonly key?: unknown;
  readonly label?: unknown;
  readonly dateLabel?: unknown;
  readonly readonly?: unknown;
  readonly disabled?: unknown;
  readonly properties?: { readonly secret?: unknown };
}

/** The variables a completed form sets, secrets aside; none where the schema is no form. */
export function formVariableNames(schema: unknown): readonly string[] {
  return answered(schema).filter(({ properties }) => properties?.secret !== 'true').map(({ key }) => String(key));
}

/** The names of the values the completing request of a form holds: its secrets too. */
export function formAnswerNames(schema: unknown): readonly string[] {
  return answered(schema).map(({ key }) => String(key));
}

/** What a form calls the value it sets under a name; null where it sets none. */
export function formLabel(schema: unknown, name: string): string | null {
  const field = answered(schema).find(({ key }) => key === name);
  const label = field?.dateLabel ?? field?.label;
  return typeof label === 'string' ? label : null;
}

function answered(schema: unknown): readonly Component[] {
  const { components } = (schema ?? {}) as { readonly components?: unknown };
  if (!Array.isArray(components)) return [];
  return (components as readonly (Component | null)[])
    .filter((component) => component !== null)
    .filter(({ key, readonly, disabled }) => typeof key === 'string' && readonly !== true && disabled !== true);
}
