import { z } from 'zod';
import type { Operation, Operations } from './operation.ts';
import { isOfState, systemOf } from './system-of.ts';

/** One value an operation takes or gives, as somebody who draws a diagram must know it. */
export interface DescribedField {
  readonly name: string;
  /** Of an input: the call is refused without it. Of an answer: every answer has it. */
  readonly required: boolean;
  /** `date` and `instant` are ISO 8601; `other`: a list, or anything. */
  readonly kind: 'text' | 'number' | 'flag' | 'date' | 'instant' | 'object' | 'other';
  /** Every text it can be where they are listed, the favourable one first; else none. */
  readonly values: readonly string[];
  /** What an object holds; else none. */
  readonly fields: readonly DescribedField[];
}

/** An operation as the modeller offers it. */
export interface DescribedOperation {
  readonly type: string;
  /** The system of the state it is asked of; `office`: it stays in the office. */
  readonly system: string;
  /** True where only the completing request of a task can ask it. */
  readonly onlyOnCompletion: boolean;
  /** True where asking leaves something behind, such as a message sent. */
  readonly effect: boolean;
  readonly inputs: readonly DescribedField[];
  readonly outputs: readonly DescribedField[];
}

/** The part of JSON Schema that inputs and results are written in. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
}

/** All operations of an installation, in the order of their names. */
export function describeOperations(operations: Operations): readonly DescribedOperation[] {
  return [...operations.values()].map(describeOperation).toSorted((a, b) => (a.type < b.type ? -1 : 1));
}

/** Reads an operation's two schemas. */
export function describeOperation({ type, input, result, onlyOnCompletion = false, effect = false }: Operation): DescribedOperation {
  return {
    type,
    system: isOfState(type) ? systemOf(type) : 'office',
    onlyOnCompletion,
    effect,
    inputs: fieldsOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema),
    outputs: fieldsOf(z.toJSONSchema(result, { unrepresentable: 'any' }) as Schema),
  };
}

/** The properties of every shape the schema allows, each once. */
function fieldsOf(schema: Schema): readonly DescribedField[] {
  const shapes = shapesOf(schema);
  const names = new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].map((name) => {
    const found = shapes.flatMap(({ properties = {} }) => (properties[name] === undefined ? [] : [properties[name]]));
    return { name, required: shapes.every(({ required = [] }) => required.includes(name)), ...kindOf(found) };
  });
}

function shapesOf(schema: Schema): readonly Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? [schema]).flatMap((shape) => (shape.oneOf ?? shape.anyOf) === undefined ? [shape] : shapesOf(shape));
}

function kindOf(schemas: readonly Schema[]): Pick<DescribedField, 'kind' | 'values' | 'fields'> {
  const filled = schemas.flatMap(shapesOf).filter(({ type }) => type !== 'null');
  const kinds = new Set(filled.map(oneKind));
  const [only = 'other'] = kinds;
  const kind = kinds.size === 1 ? only : 'other';
  const listed = filled.flatMap((schema) => (schema.const === undefined ? (schema.enum ?? [null]) : [schema.const]));
  const values = listed.filter((value) => typeof value === 'string');
  return {
    kind,
    values: kind === 'text' && values.length === listed.length ? [...new Set(values)] : [],
    fields: kind === 'object' ? fieldsOf({ oneOf: filled }) : [],
  };
}

function oneKind({ type, format }: Schema): DescribedField['kind'] {
  const named = typeof type === 'string' ? [type] : (type ?? []).filter((name) => name !== 'null');
  switch (named.length === 1 ? named[0] : undefined) {
    case 'string':
      return format === 'date' ? 'date' : format === 'date-time' ? 'instant' : 'text';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'object':
      return 'object';
    default:
      return 'other';
  }
}
