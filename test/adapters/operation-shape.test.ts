import { expect } from 'chai';
import { z } from 'zod';
import type { Operation } from '../../src/adapters/operation.ts';
import { operationShape } from '../../src/adapters/operation-shape.ts';

const operation = (input: z.ZodType, result: z.ZodType): Operation => ({ type: 'system.ask', input, result, personal: [], call: async () => ({}) });

describe('operationShape', () => {
  it('should name what the call cannot do without, and nothing that may be left out', () => {
    const input = z.object({ subject: z.string(), reason: z.string().nullable().default(null), more: z.string().optional() });
    expect(operationShape(operation(input, z.object({}))).needs).to.deep.equal(['subject']);
  });

  it('should name what every answer sets, whichever shape it takes', () => {
    const result = z.discriminatedUnion('found', [
      z.strictObject({ found: z.literal('yes'), surname: z.string(), note: z.string() }),
      z.strictObject({ found: z.literal('no'), surname: z.null() }),
    ]);
    expect(operationShape(operation(z.object({}), result)).sets).to.deep.equal([
      { name: 'found', values: ['yes', 'no'] },
      { name: 'surname', values: null },
    ]);
  });

  it('should list the values of what is chosen from a list or is true or false', () => {
    const result = z.object({ state: z.enum(['good', 'bad']).nullable(), done: z.boolean(), number: z.int() });
    expect(operationShape(operation(z.object({}), result)).sets).to.deep.equal([
      { name: 'state', values: ['good', 'bad'] },
      { name: 'done', values: [true, false] },
      { name: 'number', values: null },
    ]);
  });
});
