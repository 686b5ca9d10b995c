import type { ModdleElement } from '../model/moddle.ts';

/**
 * Everything an element and what it contains say, as one text: equal for two elements that are written the same. Of what
 * it refers to it holds the id alone.
 */
export function fingerprint(element: ModdleElement): string {
  const parts: string[] = [];
  write(element, parts);
  return parts.join('\n');
}

function write(element: ModdleElement, parts: string[]): void {
  parts.push('<', element.$type);
  for (const name of Object.keys(element)) {
    if (name === '$type') continue;
    parts.push(name);
    const value = element[name];
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (!isElement(one)) parts.push(JSON.stringify(one) ?? '');
      else if (one.$parent === element) write(one, parts);
      else parts.push(String(one.id));
    }
  }
  const foreign = element['$attrs'];
  if (foreign !== undefined) parts.push(JSON.stringify(foreign));
  parts.push('>');
}

function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}
