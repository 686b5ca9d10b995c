import { expect } from 'chai';
import { z } from 'zod';
import { describeOperation, describeOperations } from '../../src/adapters/describe-operation.ts';
import { createStubOperations } from '../../src/adapters/stubs.ts';

describe('describeOperation', () => {
  const described = (input: z.ZodType, result: z.ZodType = z.object({})) =>
    describeOperation({ type: 'gateway.ask', input, result, personal: [], call: async () => ({}) });

  it('should say of every input its kind, its values, and whether the call is refused without it', () => {
    const { inputs } = described(
      z.object({ status: z.enum(['done', 'refused']), day: z.iso.date().nullable().default(null), count: z.int(), sure: z.boolean().optional(), all: z.json() }),
    );
    expect(inputs.map(({ name, required, kind, values }) => [name, required, kind, values])).to.deep.equal([
      ['status', true, 'text', ['done', 'refused']],
      ['day', false, 'date', []],
      ['count', true, 'number', []],
      ['sure', false, 'flag', []],
      ['all', true, 'other', []],
    ]);
  });

  it('should join the shapes an answer may have', () => {
    const { outputs } = described(
      z.object({}),
      z.discriminatedUnion('found', [
        z.strictObject({ found: z.literal('yes'), at: z.iso.datetime(), more: z.string() }),
        z.strictObject({ found: z.literal('no'), at: z.null() }),
      ]),
    );
    expect(outputs.map(({ name, required, kind, values }) => [name, required, kind, values])).to.deep.equal([
      ['found', true, 'text', ['yes', 'no']],
      ['at', true, 'instant', []],
      ['more', false, 'text', []],
    ]);
  });

  it('should look into what is an object', () => {
    const { outputs } = described(z.object({}), z.object({ signature: z.object({ at: z.iso.datetime() }) }));
    expect(outputs[0]?.fields.map(({ name, kind }) => [name, kind])).to.deep.equal([['at', 'instant']]);
  });

  it('should describe every operation of the installation, by type', () => {
    const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
    const all = describeOperations(operations);
    expect(all.map(({ type }) => type)).to.deep.equal([...operations.keys()].toSorted());
    expect(all.filter(({ onlyOnCompletion }) => onlyOnCompletion).map(({ type }) => type)).to.deep.equal(['sign-in.verify', 'signature-authority.sign']);
    expect(all.filter(({ system }) => system === 'office').map(({ type }) => type)).to.include.members(['case.register', 'document.form']);
  });
});
