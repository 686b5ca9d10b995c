import type { Digest } from '../../../src/regulation/digest.ts';
import { listAt, valueAt } from '../part-form/json-path.ts';

/**
 * A digest that may be half filled in, as far as steps, rows and paragraphs can be told: what is missing is empty. Only
 * to ask which element belongs where; it is never written back.
 */
export function looseDigest(value: unknown): Digest {
  const objects = (list: readonly unknown[]): readonly object[] => list.map((item) => (typeof item === 'object' && item !== null ? item : {}));
  const table = valueAt(value, ['table']);
  return {
    ...(value as Digest | null),
    paragraphs: listAt(value, ['paragraphs']).map(String),
    steps: objects(listAt(value, ['steps'])),
    branches: objects(listAt(value, ['branches'])),
    table: typeof table === 'object' && table !== null ? { ...table, rows: objects(listAt(table, ['rows'])) } : null,
  } as unknown as Digest;
}
