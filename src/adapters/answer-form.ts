import { z } from 'zod';
import type { Operation } from './operation.ts';

/** One value of an answer a person enters. */
export interface AnswerField {
  readonly key: string;
  /** `date` and `instant` are ISO 8601. */
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'date' | 'instant';
  /** What may be chosen; empty for the other kinds. */
  readonly values: readonly string[];
  /** True where the system may leave it out: then it is null. */
  readonly optional: boolean;
}

/** One shape an answer may have. */
export interface AnswerVariant {
  /** Values the shape fixes: what tells it from the others, and what is empty in it. */
  readonly fixed: Readonly<Record<string, string | number | boolean | null>>;
  readonly fields: readonly AnswerField[];
}

/** What a person fills in to answer in the system's place: one of the variants. */
export type AnswerForm = readonly AnswerVariant[];

/** The part of JSON Schema results are written in. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean | null;
  readonly format?: string;
}

/**
 * The form of an operation's result, made from its schema; null where its answer is not to be given by hand, or has a
 * value no field can hold.
 */
export function answerForm({ result, byHand = true }: Operation): AnswerForm | null {
  if (!byHand) return null;
  const schema = z.toJSONSchema(result, { io: 'input', unrepresentable: 'any' }) as Schema;
  const variants = (schema.oneOf ?? schema.anyOf ?? [schema]).map(variantOf);
  return variants.includes(null) ? null : variants.filter((variant) => variant !== null);
}

function variantOf({ properties }: Schema): AnswerVariant | null {
  if (properties === undefined) return null;
  const fixed: Record<string, string | number | boolean | null> = {};
  const fields: AnswerField[] = [];
  for (const [key, schema] of Object.entries(properties)) {
    if (schema.const !== undefined) fixed[key] = schema.const;
    else if (schema.type === 'null') fixed[key] = null;
    else {
      const field = fieldOf(key, schema);
      if (field === null) return null;
      fields.push(field);
    }
  }
  return { fixed, fields };
}

function fieldOf(key: string, schema: Schema): AnswerField | null {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const filled = (schema.anyOf ?? types.map((type): Schema => ({ ...schema, type }))).filter(({ type }) => type !== 'null');
  const [only] = filled;
  if (only === undefined || filled.length > 1) return null;
  const optional = types.includes('null') || (schema.anyOf?.length ?? 1) > 1;
  const field = (kind: AnswerField['kind'], values: readonly string[] = []): AnswerField => ({ key, kind, values, optional });
  if (only.enum !== undefined) return only.enum.every((value) => typeof value === 'string') ? field('choice', only.enum) : null;
  if (only.type === 'boolean') return field('flag');
  if (only.type === 'number' || only.type === 'integer') return field('number');
  if (only.type !== 'string') return null;
  if (only.format === 'date') return field('date');
  return field(only.format === 'date-time' ? 'instant' : 'text');
}
