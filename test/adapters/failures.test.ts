import { expect } from 'chai';
import { failuresOf, withFailures, type Failure } from '../../src/adapters/failures.ts';
import { BrokenAnswer, callOperation, SystemRefused, SystemUnavailable } from '../../src/adapters/port.ts';
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
    const operation = withFailures(stubs.operations, { 'gateway.send': failures }, 5).get('gateway.send');
    if (operation === undefined) throw new Error('no gateway');
    // Only a call that is never answered runs into its limit; the others must not, however slow the machine.
    const timeoutMs = failures.includes('time-out') ? 20 : 10_000;
    return () => callOperation(operation, message, callContext(), { timeoutMs });
  }

  it('should fail as often as planned, then answer', async () => {
    const send = failing('down', 'down');
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

  it('should have an answer come twice, and the message go once', async () => {
    expect(await failing('duplicate-answer')()).to.have.property('messageNumber', 'SHEP-00000001');
    expect(await stubs.ledgers.gateway.effects()).to.have.length(1);
  });

  it('should give a broken answer', async () => {
    expect(await rejection(failing('broken-answer')())).to.be.instanceOf(BrokenAnswer);
  });

  it('should turn the office away', async () => {
    expect(await rejection(failing('refused')())).to.be.instanceOf(SystemRefused);
    expect(await stubs.ledgers.gateway.effects()).to.have.length(0);
  });

  it('should be silent until the call is given up', async () => {
    expect(await rejection(failing('time-out')())).to.be.instanceOf(SystemUnavailable);
    expect(await stubs.ledgers.gateway.effects()).to.have.length(0);
  });

  it('should answer slowly', async () => {
    expect(await failing('slow')()).to.have.property('messageNumber', 'SHEP-00000001');
  });

  it('should leave the other operations alone, and refuse a plan for what cannot be', () => {
    const operations = withFailures(stubs.operations, { 'gateway.send': ['time-out'] });
    expect(operations.get('notice.send')).to.equal(stubs.operations.get('notice.send'));
    expect(() => withFailures(stubs.operations, { 'gateway.sent': [] })).to.throw(TypeError, /gateway\.sent/u);
    expect(() => withFailures(stubs.operations, { 'gateway.send': ['mismatch'] })).to.throw(TypeError, /mismatch/u);
  });
});

describe('the failures of a system', () => {
  const anywhere: readonly Failure[] = ['slow', 'time-out', 'broken-answer', 'down'];
  const expected: Readonly<Record<string, readonly Failure[]>> = {
    'persons-register.find': ['not-found', 'mismatch', 'refused', ...anywhere],
    'legal-entities.find': ['not-found', 'mismatch', 'refused', ...anywhere],
    'civil-registry.find-birth': ['not-found', 'mismatch', 'refused', ...anywhere],
    'notary-system.find-power-of-attorney': ['not-found', 'refused', ...anywhere],
    'social-assistance.find-recipient': ['not-found', 'refused', ...anywhere],
    'gateway.send': ['refused', 'duplicate-answer', 'lost-answer', ...anywhere],
    'gateway.find-receipt': ['not-found', 'refused', ...anywhere],
    'monitoring.status': ['refused', 'duplicate-answer', 'lost-answer', ...anywhere],
    'portal.status': ['refused', 'duplicate-answer', 'lost-answer', ...anywhere],
    'payment-gateway.check': ['not-found', 'refused', 'duplicate-answer', 'lost-answer', ...anywhere],
    'sign-in.verify': ['not-found', 'refused', ...anywhere],
    'case.register': ['duplicate-answer', 'lost-answer', ...anywhere],
    'document.form': ['duplicate-answer', 'lost-answer', ...anywhere],
    'notice.form': anywhere,
    'notice.send': ['duplicate-answer', 'lost-answer', ...anywhere],
    'delivery.send': ['duplicate-answer', 'lost-answer', ...anywhere],
  };

  it('should be those it can have, and no other', async () => {
    const stubs = await stubsUnderTest();
    for (const [type, failures] of Object.entries(expected)) {
      const operation = stubs.operations.get(type);
      expect(operation, type).to.not.equal(undefined);
      if (operation !== undefined) expect(failuresOf(operation), type).to.have.members(failures);
    }
    await stubs.remove();
  });
});
