import { NotJson } from './errors.ts';

/**
 * The one text a JSON value has, whoever writes it (RFC 8785): no spaces, keys sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them. Hashes and signatures are taken over its UTF-8 bytes.
 *
 * What JSON would drop or alter on the way (undefined, NaN, a Date, a gap in a list, half a surrogate pair) is refused:
 * a hash over a value that reads back differently could never be verified.
 * @throws NotJson naming the place
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', []);
}

function write(value: unknown, path: string, above: readonly object[]): string {
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new NotJson(path, String(value));
      return JSON.stringify(value);
    case 'string':
      if (!value.isWellFormed()) throw new NotJson(path, 'half a surrogate pair');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (above.includes(value)) throw new NotJson(path, 'a cycle');
      return Array.isArray(value)
        ? writeArray(value, path, [...above, value])
        : writeObject(value, path, [...above, value]);
    default:
      throw new NotJson(path, typeof value);
  }
}

function writeArray(items: readonly unknown[], path: string, above: readonly object[]): string {
  // Array.from turns gaps into undefined, which is refused.
  const written = Array.from(items, (item, index) => write(item, `${path}[${index}]`, above));
  return `[${written.join(',')}]`;
}

function writeObject(value: object, path: string, above: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotJson(path, value.constructor.name);
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${write(key, path, above)}:${write(member, `${path}.${key}`, above)}`);
  return `{${members.join(',')}}`;
}
