import { expect } from 'chai';
import { withFailures, type Failure } from '../../src/adapters/failures.ts';
import { callOperation } from '../../src/adapters/port.ts';
import { stateSystems } from '../../src/adapters/system-of.ts';
import { WatchedSystems } from '../../src/adapters/watched-systems.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('WatchedSystems', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
  });
  afterEach(() => stubs.remove());

  const clock = movedClock(new Date('2026-11-20T04:00:00.000Z'));
  const three: readonly Failure[] = ['down', 'down', 'down'];
  function watched(type: string): WatchedSystems {
    return new WatchedSystems(withFailures(stubs.operations, { [type]: three }), clock.now);
  }
  async function ask(systems: WatchedSystems, type: string, input: object): Promise<unknown> {
    const operation = systems.operations.get(type);
    if (operation === undefined) throw new Error(`no operation ${type}`);
    return callOperation(operation, input, callContext(), { timeoutMs: 2_000 });
  }
  const message = { subject: 'A', status: 'received', recipient: 'ПЭП' };

  it('should put one breaker before all operations of a system, and none before another’s', async () => {
    const systems = watched('gateway.send');
    for (let call = 0; call < 3; call += 1) await rejection(ask(systems, 'gateway.send', message));
    expect(String(await rejection(ask(systems, 'gateway.find-receipt', { messageNumber: 'A' })))).to.include('it is not asked before');
    expect(systems.operations.get('gateway.find-receipt')?.askAgainAt?.()).to.be.instanceOf(Date);
    expect(await ask(systems, 'persons-register.find', { iin: '850312300012' })).to.include({ personFound: 'found' });
    const open = systems.states().filter(({ breaker }) => breaker !== 'closed');
    expect(open.map(({ system }) => system)).to.deep.equal(['gateway']);
  });

  it('should watch every system of the state, and nothing the office does itself', async () => {
    const systems = watched('case.register');
    expect(systems.states().map(({ system }) => system)).to.have.members([...stateSystems]);
    for (let call = 0; call < 3; call += 1) await rejection(ask(systems, 'case.register', {}));
    expect(await ask(systems, 'case.register', {})).to.include.keys('registrationNumber');
  });
});
