import { expect } from 'chai';
import { z } from 'zod';
import { answerForm } from '../../src/adapters/answer-form.ts';
import { checkAnswer } from '../../src/adapters/check-answer.ts';
import type { Operation } from '../../src/adapters/operation.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('answer by hand', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
  });
  afterEach(() => stubs.remove());

  const operation = (type: string): Operation => {
    const found = stubs.operations.get(type);
    if (found === undefined) throw new Error(type);
    return found;
  };
  const withResult = (result: z.ZodType): Operation => ({ type: 'a.b', input: z.object({}), result, personal: [], call: async () => ({}) });

  it('should offer the variants of an answer, each with what it fixes and what it asks', () => {
    expect(answerForm(operation('persons-register.find'))).to.deep.equal([
      {
        fixed: { personFound: 'found' },
        fields: [
          { key: 'surname', kind: 'text', values: [], optional: false },
          { key: 'givenName', kind: 'text', values: [], optional: false },
          { key: 'patronymic', kind: 'text', values: [], optional: true },
          { key: 'birthDate', kind: 'date', values: [], optional: false },
        ],
      },
      { fixed: { personFound: 'not-found', surname: null, givenName: null, patronymic: null, birthDate: null }, fields: [] },
    ]);
  });

  it('should make of each kind of value its field', () => {
    const result = z.object({
      said: z.enum(['yes', 'no']).nullable(),
      many: z.number(),
      sure: z.boolean(),
      at: z.iso.datetime(),
    });
    expect(answerForm(withResult(result))?.[0]?.fields).to.deep.equal([
      { key: 'said', kind: 'choice', values: ['yes', 'no'], optional: true },
      { key: 'many', kind: 'number', values: [], optional: false },
      { key: 'sure', kind: 'flag', values: [], optional: false },
      { key: 'at', kind: 'instant', values: [], optional: false },
    ]);
  });

  it('should not be offered where a document comes of the answer, or no field can hold it', () => {
    expect(answerForm(operation('document.form'))).to.equal(null);
    expect(answerForm(withResult(z.object({ list: z.array(z.string()) })))).to.equal(null);
  });

  it('should be possible for every other job of the demonstration', () => {
    const impossible = [...stubs.operations.values()].filter((one) => answerForm(one) === null).map(({ type }) => type);
    expect(impossible.filter((type) => !type.startsWith('signature-authority.'))).to.deep.equal(['document.form']);
  });

  it('should name every value the schema does not take', () => {
    const checked = checkAnswer(operation('gateway.send'), { messageNumber: '', deliveredAt: 'yesterday' });
    expect('faults' in checked && checked.faults.map(({ field }) => field)).to.deep.equal(['messageNumber', 'deliveredAt']);
    expect(checkAnswer(operation('notice.send'), { noticeNumber: 'N-1' })).to.deep.equal({ answer: { noticeNumber: 'N-1' } });
  });
});
