import { z } from 'zod';
import type { Operation } from './operation.ts';

/** The part of JSON Schema that results are written in. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
}

/** Numbers, codes and digests, of up to 128 characters. */
const CODES = ['0', 'A', 'a'].flatMap((letter) => Array.from({ length: 128 }, (_, more) => letter.repeat(more + 1)));

/**
 * Answers an operation could give, by the schema of its result: one for each way of filling the fields named, whatever
 * else is in it. The first is the favourable one, as the schema lists it first. Those the schema does not take are left
 * out, unless it takes none: what a check beyond the schema wants of a text is not known here.
 * @param choose which of the listed values of a field are worth an answer each; null: the field decides nothing
 */
export function sampleAnswers(
  { result }: Pick<Operation, 'result'>,
  choose: (field: string, listed: readonly unknown[]) => readonly unknown[] | null,
): readonly Readonly<Record<string, unknown>>[] {
  const schema = z.toJSONSchema(result, { io: 'input', unrepresentable: 'any' }) as Schema;
  const answers = variants(schema).flatMap(({ properties = {} }) => {
    let filled: readonly Readonly<Record<string, unknown>>[] = [{}];
    for (const [name, field] of Object.entries(properties)) {
      const values = choose(name, listed(field)) ?? [sample(field)];
      filled = filled.flatMap((answer) => values.map((value) => ({ ...answer, [name]: value })));
    }
    return filled;
  });
  const sound = answers.filter((answer) => result.safeParse(answer).success);
  return sound.length > 0 ? sound : answers;
}

function variants(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

/** The values a field lists; without any, one it takes. */
function listed(schema: Schema): readonly unknown[] {
  if (schema.enum !== undefined) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return variants(schema).flatMap(listed);
  return schema.type === 'boolean' ? [true, false] : [sample(schema)];
}

function sample(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [variant] = schema.oneOf ?? schema.anyOf ?? [];
  if (variant !== undefined) return sample(variant);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sample(field)]));
    case 'array':
      return schema.items === undefined ? [] : [sample(schema.items)];
    case 'number':
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return sampleString(schema);
  }
}

function sampleString({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'date') return '2026-03-02';
  if (format === 'date-time') return '2026-03-02T05:00:00Z';
  const words = 'Образец'.padEnd(minLength, '.');
  if (pattern === undefined) return words;
  const wanted = new RegExp(pattern, 'u');
  return [words, ...CODES].find((text) => wanted.test(text)) ?? words;
}
