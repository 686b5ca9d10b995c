import { z } from 'zod';
import type { Operation } from './operation.ts';

/** The part of JSON Schema that results are written in. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: unknown;
}

/**
 * The variables every answer of an operation sets, whichever shape it takes. `values`: all texts the variable can be,
 * null aside, where the schema lists them; null where it may be anything.
 */
export function resultVariables({
  result,
}: Operation): readonly { readonly name: string; readonly values: readonly string[] | null }[] {
  const schema = z.toJSONSchema(result, { unrepresentable: 'any' }) as Schema;
  const shapes = schema.oneOf ?? schema.anyOf ?? [schema];
  const names = shapes.map(({ required = [] }) => new Set(required));
  const [first = new Set<string>(), ...others] = names;
  return [...first]
    .filter((name) => others.every((other) => other.has(name)))
    .map((name) => ({ name, values: listed(shapes.map(({ properties }) => properties?.[name] ?? {})) }));
}

function listed(schemas: readonly Schema[]): readonly string[] | null {
  const values = schemas.flatMap((schema) => textsOf(schema));
  const texts = values.filter((value) => value !== null);
  return texts.length < values.length || texts.length === 0 ? null : [...new Set(texts)];
}

/** The texts a schema allows; null among them where it allows any. */
function textsOf(schema: Schema): readonly (string | null)[] {
  if (schema.type === 'null') return [];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return variants.flatMap((variant) => textsOf(variant));
  const values = schema.const === undefined ? (schema.enum ?? [null]) : [schema.const];
  return values.map((value) => (typeof value === 'string' ? value : null));
}
