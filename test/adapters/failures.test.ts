import { expect } from 'chai';
import { withFailures, type Failure } from '../../src/adapters/failures.ts';
import { BrokenAnswer, callOperation, SystemUnavailable } from '../../src/adapters/port.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('withFailures', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
  });
  afterEach(() => stubs.remove());

  const message = { subject: 'A-1', status: 'received', recipient: 'ИИС ЦОН' };
  function failing(...failures: readonly Failure[]): () => Promise<unknown> {
    const operation = withFailures(stubs.operations, { 'gateway.send': failures }).get('gateway.send');
    if (operation === undefined) throw new Error('no gateway');
    // Only a call that is never answered runs into its limit; the others must not, however slow the machine.
    const timeoutMs = failures.includes('silent') ? 20 : 10_000;
    return () => callOperation(operation, message, callContext(), { timeoutMs });
  }

  it('should fail as often as planned, then answer', async () => {
    const send = failing('unavailable', 'unavailable');
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(await stubs.ledgers.gateway.effects()).to.have.length(0);
    expect(await send()).to.have.property('messageNumber', 'SHEP-00000001');
  });

  it('should lose an answer, which a second call with the same key finds again', async () => {
    const send = failing('lost-answer');
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(await stubs.ledgers.gateway.effects()).to.have.length(1);
    expect(await send()).to.have.property('messageNumber', 'SHEP-00000001');
    expect(await stubs.ledgers.gateway.effects()).to.have.length(1);
  });

  it('should give a broken answer', async () => {
    expect(await rejection(failing('broken-answer')())).to.be.instanceOf(BrokenAnswer);
  });

  it('should be silent until the call is given up', async () => {
    expect(await rejection(failing('silent')())).to.be.instanceOf(SystemUnavailable);
  });

  it('should leave the other operations alone, and refuse a plan for one that does not exist', () => {
    const operations = withFailures(stubs.operations, { 'gateway.send': ['silent'] });
    expect(operations.get('notice.send')).to.equal(stubs.operations.get('notice.send'));
    expect(() => withFailures(stubs.operations, { 'gateway.sent': [] })).to.throw(TypeError, /gateway\.sent/u);
  });
});
