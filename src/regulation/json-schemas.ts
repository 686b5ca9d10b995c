import { z } from 'zod';
import { actSchema } from './act.ts';
import { digestSchema } from './digest.ts';

/**
 * The JSON Schemas of the files an act is written down in, by name, as they lie in `diagrams/schemas/`. Editors
 * complete and check by them; the server reads by the schemas they are made from.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'act.schema.json': textOf(actSchema, 'An act: <region>/act.json'),
    'regulation.schema.json': textOf(digestSchema, 'What an act says of one channel: <channel>.regulation.json'),
  };
}

function textOf(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
