import type { ModdleElement } from '../../model/moddle.ts';

/** One property that an element of the moddle tree carries itself. */
export interface OwnProperty {
  readonly name: string;
  readonly value: unknown;
  /** Points at elements that stand elsewhere. */
  readonly reference: boolean;
}

type Described = Readonly<Record<string, { readonly isReference?: boolean; readonly default?: unknown }>>;

/**
 * What an element carries, attributes that no schema knows among it (`@name`). What the schema would give it anyway is
 * left out, as the writer leaves it out. References are not enumerable in moddle, so that its own names are asked for.
 */
export function ownProperties(element: ModdleElement): readonly OwnProperty[] {
  const { propertiesByName: known = {} } = (element['$descriptor'] ?? {}) as { readonly propertiesByName?: Described };
  const attributes = (element['$attrs'] ?? {}) as Readonly<Record<string, unknown>>;
  const own = Object.getOwnPropertyNames(element)
    .filter((name) => !name.startsWith('$') || name === '$children' || name === '$body')
    .map((name) => ({ name, value: element[name], reference: known[name]?.isReference === true }))
    .filter(({ name, value }) => value !== undefined && (known[name]?.default === undefined || known[name].default !== value));
  const unknown = Object.entries(attributes).map(([name, value]) => ({ name: `@${name}`, value, reference: false }));
  return [...own, ...unknown];
}

/** Whether a value of the moddle tree is an element. */
export function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}
