/** What a body may look like, whatever route reads it; docs/limits.md tells people. */
export const jsonLimits = {
  /** Lists and objects inside one another: what goes through a body calls itself for each. */
  depth: 64,
  /** Values in all, lists and objects among them. */
  values: 100_000,
} as const;

/** Names that mean an object's own ancestry: written by a careless hand they would change every object there is. */
const ANCESTRY = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a body is not handed on to any route, or null. Walks without calling itself, so that depth costs it nothing. */
export function jsonShapeFault(body: unknown): string | null {
  let level: unknown[] = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > jsonLimits.depth) return `is nested deeper than ${jsonLimits.depth}`;
    const next: unknown[] = [];
    for (const value of level) {
      if ((values += 1) > jsonLimits.values) return `holds more than ${jsonLimits.values} values`;
      if (typeof value !== 'object' || value === null) continue;
      // `hasOwn` and not `in`: each object has these names from above.
      for (const name of ANCESTRY) if (Object.hasOwn(value, name)) return `has a field "${name}"`;
      for (const part of Object.values(value) as unknown[]) next.push(part);
    }
    level = next;
  }
  return null;
}
