import { expect } from 'chai';
import { callOperation, SystemUnavailable } from '../../src/adapters/port.ts';
import { SwitchableFailures } from '../../src/adapters/switchable-failures.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('SwitchableFailures', () => {
  let stubs: StubsUnderTest;
  let switches: SwitchableFailures;
  let clock: MovedClock;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
    clock = movedClock(new Date('2026-11-20T04:00:00Z'));
    switches = new SwitchableFailures(stubs.operations, clock.now);
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
    switches.set('gateway.send', { failure: 'down', times: 2, until: null });
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(switches.modes().get('gateway.send')?.times).to.equal(1);
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(switches.modes().size).to.equal(0);
    expect(await send()).to.have.property('messageNumber');
  });

  it('should fail until it is switched off', async () => {
    switches.set('gateway.send', { failure: 'time-out', times: null, until: null });
    for (let call = 0; call < 3; call += 1) expect(await rejection(send(20))).to.be.instanceOf(SystemUnavailable);
    switches.set('gateway.send', null);
    expect(await send()).to.have.property('messageNumber');
  });

  it('should fail until an instant, then switch itself off', async () => {
    switches.set('gateway.send', { failure: 'down', times: null, until: new Date('2026-11-20T04:05:00Z') });
    clock.advance(4 * 60_000);
    expect(await rejection(send())).to.be.instanceOf(SystemUnavailable);
    expect(switches.modes().get('gateway.send')?.failure).to.equal('down');
    clock.advance(60_000);
    expect(switches.modes().size).to.equal(0);
    expect(await send()).to.have.property('messageNumber');
  });

  it('should know no operation that does not exist, and no failure it cannot have', () => {
    expect(switches.set('gateway.sent', { failure: 'down', times: null, until: null })).to.equal(false);
    expect(switches.set('gateway.send', { failure: 'mismatch', times: null, until: null })).to.equal(false);
    expect(switches.set('gateway.send', { failure: 'fire', times: null, until: null })).to.equal(false);
    expect(switches.modes().size).to.equal(0);
  });
});
