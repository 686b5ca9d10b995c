import { expect } from 'chai';
import { z } from 'zod';
import { BrokenAnswer, callOperation, InputRejected, SystemUnavailable, type Operation } from '../../src/adapters/port.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';

const limits = { timeoutMs: 1000 };

function operation(call: Operation['call']): Operation {
  return {
    type: 'register.ask',
    input: z.object({ name: z.string().min(3), only: z.boolean().default(true) }),
    result: z.strictObject({ answer: z.string() }),
    personal: [],
    call,
  };
}

describe('callOperation', () => {
  it('should give the system what its schema names, with defaults, and nothing else', async () => {
    let given: unknown = null;
    const asked = operation(async (input) => {
      given = input;
      return { answer: 'yes' };
    });
    expect(await callOperation(asked, { name: 'Анна', secret: 'x' }, callContext(), limits)).to.deep.equal({ answer: 'yes' });
    expect(given).to.deep.equal({ name: 'Анна', only: true });
  });

  it('should not ask where the input is not what the system needs, and name the field but not its value', async () => {
    let asked = false;
    const error = await rejection(
      callOperation(
        operation(async () => {
          asked = true;
          return { answer: '' };
        }),
        { name: 'Ян' },
        callContext(),
        limits,
      ),
    );
    expect(error).to.be.instanceOf(InputRejected).with.property('message').that.matches(/name/u).and.not.matches(/Ян/u);
    expect(asked).to.equal(false);
  });

  for (const answer of [null, {}, { answer: 5 }, { answer: 'yes', more: 1 }, 'yes']) {
    it(`should not pass on ${JSON.stringify(answer)}, which no schema knows`, async () => {
      const error = await rejection(callOperation(operation(async () => answer), { name: 'Анна' }, callContext(), limits));
      expect(error).to.be.instanceOf(BrokenAnswer);
    });
  }

  it('should give up a call that takes too long, and tell the system so', async () => {
    const signals: AbortSignal[] = [];
    const silent = operation((_input, context) => {
      signals.push(context.signal);
      return Promise.withResolvers<unknown>().promise;
    });
    const error = await rejection(callOperation(silent, { name: 'Анна' }, callContext(), { timeoutMs: 5 }));
    expect(error).to.be.instanceOf(SystemUnavailable).with.property('message').that.matches(/^register .* 5 ms/u);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('should pass on what the system fails with', async () => {
    const failure = new SystemUnavailable('register', 'closed');
    const failing = operation(async () => {
      throw failure;
    });
    expect(await rejection(callOperation(failing, { name: 'Анна' }, callContext(), limits))).to.equal(failure);
  });
});
