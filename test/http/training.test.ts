import { expect } from 'chai';
import type { TrainingView } from '../../src/http/contract.ts';
import type { FailureSwitch, TrainingSwitches } from '../../src/http/training-switches.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

/** Switches on two operations that do nothing. */
function switches(): TrainingSwitches {
  const on = new Map<string, FailureSwitch>();
  const operations = new Map([['gateway.send', null], ['case.register', null]]);
  return {
    operations,
    modes: () => on,
    set: (operation, mode) => {
      if (mode === null) on.delete(operation);
      else if (operations.has(operation)) on.set(operation, mode);
      return operations.has(operation);
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
    const on = await bodyOf<TrainingView>(await admin.fetch(path, change({ operation: 'gateway.send', failure: 'unavailable', times: 2 })));
    expect(on).to.deep.equal({
      available: true,
      operations: [
        { operation: 'case.register', failure: null, times: null },
        { operation: 'gateway.send', failure: 'unavailable', times: 2 },
      ],
    });
    const off = await bodyOf<TrainingView>(await admin.fetch(path, change({ failure: null })));
    expect(off.operations.every(({ failure }) => failure === null)).to.equal(true);
  });

  it('should refuse an operation there is not, a failure there is not, and failing all at once', async () => {
    const admin = await (await started(switches())).signIn('admin');
    await problem(await admin.fetch(path, change({ operation: 'gateway.sent', failure: 'silent' })), 404, 'operation-not-offered');
    await problem(await admin.fetch(path, change({ operation: 'gateway.send', failure: 'fire' })), 400, 'request-invalid');
    await problem(await admin.fetch(path, change({ failure: 'silent' })), 400, 'request-invalid');
  });

  it('should offer nothing in production', async () => {
    const admin = await (await started(null)).signIn('admin');
    expect(await bodyOf<TrainingView>(await admin.get(path))).to.deep.equal({ available: false, operations: [] });
    await problem(await admin.fetch(path, change({ failure: null })), 403, 'training-unavailable');
  });

  it('should be for the administrator alone', async () => {
    const counter = await (await started(switches())).signIn('counter');
    await problem(await counter.get(path), 403, 'role-required');
    await problem(await counter.fetch(path, change({ failure: null })), 403, 'role-required');
  });
});
