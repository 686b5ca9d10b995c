import { expect } from 'chai';
import type { TrainingView } from '../../src/http/contract.ts';
import type { FailureSwitch, SystemState, TrainingSwitches } from '../../src/http/training-switches.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

/** Switches on two operations that do nothing. */
function switches(): TrainingSwitches {
  const on = new Map<string, FailureSwitch>();
  const offered = new Map([['gateway.send', ['refused', 'down']], ['gateway.find-receipt', ['down']], ['case.register', ['down']]]);
  return {
    offered,
    modes: () => on,
    set: (operation, mode) => {
      if (mode === null) return on.delete(operation) || offered.has(operation);
      const can = offered.get(operation)?.includes(mode.failure) ?? false;
      if (can) on.set(operation, mode);
      return can;
    },
  };
}

describe('http: training', () => {
  let server: TestServer | null = null;
  const started = async (training: TrainingSwitches | null): Promise<TestServer> => (server = await TestServer.start({ training }));
  const change = (body: object): RequestInit => ({ method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const path = '/api/training/failures';
  afterEach(() => server?.stop());

  it('should switch an operation on, and all of them off', async () => {
    const admin = await (await started(switches())).signIn('admin');
    const on = await bodyOf<TrainingView>(await admin.fetch(path, change({ operation: 'gateway.send', failure: 'refused', times: 2 })));
    expect(on).to.deep.equal({
      available: true,
      operations: [
        { operation: 'case.register', system: 'case', offered: ['down'], failure: null, times: null, until: null },
        { operation: 'gateway.find-receipt', system: 'gateway', offered: ['down'], failure: null, times: null, until: null },
        { operation: 'gateway.send', system: 'gateway', offered: ['refused', 'down'], failure: 'refused', times: 2, until: null },
      ],
      systems: [],
    });
    const off = await bodyOf<TrainingView>(await admin.fetch(path, change({ failure: null })));
    expect(off.operations.every(({ failure }) => failure === null)).to.equal(true);
  });

  it('should take a whole system down for so many minutes', async () => {
    const running = await started(switches());
    const admin = await running.signIn('admin');
    const { operations } = await bodyOf<TrainingView>(await admin.fetch(path, change({ system: 'gateway', failure: 'down', minutes: 5 })));
    const until = new Date(running.time.getTime() + 5 * 60_000).toISOString();
    expect(operations.map(({ operation, failure, until: ends }) => [operation, failure, ends])).to.deep.equal([
      ['case.register', null, null],
      ['gateway.find-receipt', 'down', until],
      ['gateway.send', 'down', until],
    ]);
  });

  it('should tell how each system has been, in production too', async () => {
    const at = new Date('2026-11-22T04:59:00.000Z');
    const systems: readonly SystemState[] = [
      { system: 'gateway', breaker: 'open', askAgainAt: new Date('2026-11-22T05:00:10.000Z'), lastFailure: { at, operation: 'gateway.send', reason: 'no connection' } },
      { system: 'portal', breaker: 'closed', askAgainAt: null, lastFailure: null },
    ];
    server = await TestServer.start({ training: null, systems: () => systems });
    const view = await bodyOf<TrainingView>(await (await server.signIn('admin')).get(path));
    expect(view).to.deep.equal({
      available: false,
      operations: [],
      systems: [
        {
          system: 'gateway',
          breaker: 'open',
          askAgainAt: '2026-11-22T05:00:10.000Z',
          lastFailure: { at: '2026-11-22T04:59:00.000Z', operation: 'gateway.send', reason: 'no connection' },
        },
        { system: 'portal', breaker: 'closed', askAgainAt: null, lastFailure: null },
      ],
    });
  });

  it('should refuse an operation there is not, a failure there is not, and failing all at once', async () => {
    const admin = await (await started(switches())).signIn('admin');
    await problem(await admin.fetch(path, change({ operation: 'gateway.sent', failure: 'down' })), 404, 'operation-not-offered');
    await problem(await admin.fetch(path, change({ operation: 'gateway.send', failure: 'fire' })), 404, 'operation-not-offered');
    await problem(await admin.fetch(path, change({ system: 'post', failure: 'down' })), 404, 'operation-not-offered');
    await problem(await admin.fetch(path, change({ failure: 'down' })), 400, 'request-invalid');
    await problem(await admin.fetch(path, change({ operation: 'gateway.send', system: 'gateway', failure: 'down' })), 400, 'request-invalid');
  });

  it('should offer nothing in production', async () => {
    const admin = await (await started(null)).signIn('admin');
    expect(await bodyOf<TrainingView>(await admin.get(path))).to.deep.equal({ available: false, operations: [], systems: [] });
    await problem(await admin.fetch(path, change({ failure: null })), 403, 'training-unavailable');
  });

  it('should be for the administrator alone', async () => {
    const counter = await (await started(switches())).signIn('counter');
    await problem(await counter.get(path), 403, 'role-required');
    await problem(await counter.fetch(path, change({ failure: null })), 403, 'role-required');
  });
});
