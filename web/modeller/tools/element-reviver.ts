/** What makes the elements. */
export interface Moddle {
  create(type: string, attributes: Record<string, unknown>): unknown;
}

interface Written {
  readonly [attribute: string]: unknown;
  readonly $type: string;
  readonly id?: string;
}

/** For `JSON.parse`: what was an element of the model is one again, the same wherever its id stands. */
export function elementReviver(moddle: Moddle): (key: string, value: unknown) => unknown {
  const made = new Map<string, unknown>();
  return (_key, value) => {
    if (!isWritten(value)) return value;
    const { $type, ...attributes } = value;
    const known = value.id === undefined ? undefined : made.get(value.id);
    if (known !== undefined) return known;
    const element = moddle.create($type, attributes);
    if (value.id !== undefined) made.set(value.id, element);
    return element;
  };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && '$type' in value && typeof value.$type === 'string';
}
