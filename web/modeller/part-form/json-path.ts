/** Where a value stands in JSON: keys and indexes from the outside in. */
export type JsonPath = readonly (string | number)[];

/** The path as one text: `steps.3.item`. */
export function pathKey(path: JsonPath): string {
  return path.join('.');
}

/** What stands at the path; undefined where nothing does. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), root);
}

/** The list at the path; an empty one where something else stands there. */
export function listAt(root: unknown, path: JsonPath): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/**
 * The JSON with another value at the path; the rest, and the order of keys, stays as it is. Undefined takes a key or an
 * item of a list out. What is on the way and holds nothing becomes an object.
 */
export function changedAt(root: unknown, path: JsonPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    const index = Number(key);
    if (rest.length === 0 && value === undefined) return root.filter((_, at) => at !== index);
    return index === root.length
      ? [...(root as unknown[]), changedAt(undefined, rest, value)]
      : root.map((item: unknown, at) => (at === index ? changedAt(item, rest, value) : item));
  }
  const object = typeof root === 'object' && root !== null ? (root as Record<string, unknown>) : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== String(key)));
  }
  return { ...object, [key]: changedAt(object[key], rest, value) };
}

/** The list with one item moved by so many places; as it is where there is no such place. */
export function movedItem(list: readonly unknown[], index: number, by: number): readonly unknown[] {
  const to = index + by;
  if (to < 0 || to >= list.length) return list;
  const others = list.filter((_, at) => at !== index);
  return [...others.slice(0, to), list[index], ...others.slice(to)];
}

/** The text at the path; empty where something else stands there. */
export function textAt(root: unknown, path: JsonPath): string {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : '';
}
