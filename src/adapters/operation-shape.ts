import { z } from 'zod';
import type { Operation } from './operation.ts';

/** What an operation takes and gives, as a diagram can know it beforehand. */
export interface OperationShape {
  /** The variables without which a call is refused. */
  readonly needs: readonly string[];
  /**
   * The variables every answer sets, whichever shape it takes. `values`: all it can have where the schema lists them,
   * null aside; null where it may be anything.
   */
  readonly sets: readonly { readonly name: string; readonly values: readonly (string | boolean)[] | null }[];
}

/** The part of JSON Schema that inputs and results are written in. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: unknown;
}

/** Reads an operation's two schemas. */
export function operationShape({ input, result }: Operation): OperationShape {
  const inputs = variants(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema);
  const results = variants(z.toJSONSchema(result, { unrepresentable: 'any' }) as Schema);
  return {
    needs: inAll(inputs),
    sets: inAll(results).map((name) => ({ name, values: listed(results.map(({ properties }) => properties?.[name] ?? {})) })),
  };
}

function variants(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

/** The properties that every variant has without fail. */
function inAll(schemas: readonly Schema[]): readonly string[] {
  const [first, ...others] = schemas.map(({ required = [] }) => required);
  return (first ?? []).filter((name) => others.every((other) => other.includes(name)));
}

function listed(schemas: readonly Schema[]): readonly (string | boolean)[] | null {
  const values = schemas.flatMap((schema) => valuesOf(schema));
  const kept = values.filter((value) => value !== null);
  return kept.length < values.length || kept.length === 0 ? null : [...new Set(kept)];
}

/** The values a schema allows; null among them where it allows any. */
function valuesOf(schema: Schema): readonly (string | boolean | null)[] {
  if (schema.type === 'null') return [];
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return variants(schema).flatMap((variant) => valuesOf(variant));
  if (schema.const === undefined && schema.enum === undefined) return schema.type === 'boolean' ? [true, false] : [null];
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map((value) => (typeof value === 'string' || typeof value === 'boolean' ? value : null));
}
