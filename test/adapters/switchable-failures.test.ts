import { expect } from 'chai';
import { callOperation, SystemUnavailable } from '../../src/adapters/port.ts';
import { SwitchableFailures } from '../../src/adapters/switchable-failures.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('SwitchableFailures', () => {
  let stubs: StubsUnderTest;
  let switches: SwitchableFailures;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
    switches = new SwitchableFailures(stubs.operations);
  });
  afterEach(() => stubs.remove());

  const send = async (timeoutMs = 5_000): Promise<unknown> => {
    const operation = switches.operations.get('gateway.send');
    if (operation === undefined) throw new Error('no gateway');
    return callOperation(operation, { subject: 'A-1', status: 'received', recipient: 'ИИС ЦОН' }, callContext(), { timeoutMs });
  };

  it('should answer while nothing is switched on', async () => {
    expect(await send()).to.have.property('messageNumber');
    expect(switches.modes().size).to.equal(0);
  });

  it('should fail so many times, then switch itself off', async () => {
    switches.set('gateway.send', { failure: 'unavailable', times: 2 });
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(switches.modes().get('gateway.send')?.times).to.equal(1);
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(switches.modes().size).to.equal(0);
    expect(await send()).to.have.property('messageNumber');
  });

  it('should fail until it is switched off', async () => {
    switches.set('gateway.send', { failure: 'silent', times: null });
    for (let call = 0; call < 3; call += 1) expect(await rejection(send(20))).to.be.instanceOf(SystemUnavailable);
    switches.set('gateway.send', null);
    expect(await send()).to.have.property('messageNumber');
  });

  it('should know no operation that does not exist', () => {
    expect(switches.set('gateway.sent', { failure: 'silent', times: null })).to.equal(false);
    expect(switches.modes().size).to.equal(0);
  });
});
