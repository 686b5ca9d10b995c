import type { ModdleElement } from './moddle.ts';

/** An element, then everything contained in it, in document order. What is only referred to is not followed. */
export function* eachElement(element: ModdleElement): Generator<ModdleElement> {
  yield element;
  const { propertiesByName } = element['$descriptor'] as {
    propertiesByName?: Readonly<Record<string, { isReference?: boolean }>>;
  };
  for (const [name, value] of Object.entries(element)) {
    if (propertiesByName?.[name]?.isReference === true) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isElement(child)) yield* eachElement(child);
  }
}

function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value && '$descriptor' in value;
}
