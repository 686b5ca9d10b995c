import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readCoverage } from '../../../src/testing/coverage/coverage-file.ts';
import { type Flow, collectCoverage, fails, inTurn, openFlow } from '../../../src/testing/index.ts';
import { temporaryFolder } from '../../stores/temporary-folder.ts';

const KEY = 'atyrau/unemployment-certificate/office';
const applicant = { iin: '850312300012', identityCardNumber: '041234567', postalCode: '060005', phone: '77010000000', sik: 'SIK0000000000001' };

describe('coverage collected from flow tests', () => {
  it('should tell which test passed what, and how its systems failed', async () => {
    const { path, remove } = await temporaryFolder();
    const { mochaHooks } = collectCoverage(path);
    /** As mocha does with a test. */
    async function test(title: string, state: 'passed' | 'failed', body: () => Promise<unknown>): Promise<void> {
      const context = { currentTest: { fullTitle: () => title, state } };
      mochaHooks.beforeEach.call(context);
      await body();
      mochaHooks.afterEach.call(context);
    }
    try {
      // given a test that refuses, and one that fails at a register that times out before it knows nobody
      let flow: Flow | null = null;
      await test('refuses', 'passed', async () => {
        flow = await openFlow(KEY);
        const subject = await flow.start({ values: { documentsInOrder: 'no', documentFaults: 'Нет удостоверения' } });
        await subject.complete('process_2', { refusalReason: 'Нет удостоверения' });
      });
      await test('asks', 'failed', async () => {
        const asking = await openFlow(KEY, { adapters: { 'persons-register.find': inTurn(fails('time-out'), fails('not-found')) } });
        const subject = await asking.start({ values: { documentsInOrder: 'yes' } });
        await subject.complete('process_3', applicant);
        await asking.clock.advanceToNext();
        // and that goes on with the flow of the other
        await flow?.start();
      });

      // when the run is over
      await mochaHooks.afterAll();

      // then a file says so, and nothing of what is opened afterwards
      await openFlow(KEY);
      const [name = '', ...more] = await readdir(path);
      const [filed, ...others] = readCoverage(await readFile(join(path, name), 'utf8'), name);
      expect([more, others]).to.deep.equal([[], []]);
      expect(filed?.key).to.equal(KEY);
      const [refuses, asks] = filed?.runs ?? [];
      expect(refuses).to.deep.include({ kind: 'test', name: 'refuses', passed: true });
      expect(refuses?.passage.elements).to.deep.equal({ start: 2, process_1: 2, gateway_process_1: 1, process_2: 1, refused_documents: 1 });
      expect(asks).to.deep.include({ name: 'asks', passed: false });
      expect(asks?.passage.failures).to.deep.equal({ 'process_4:time-out': 1, 'process_4:not-found': 1 });
      expect(asks?.passage.deadlines).to.deep.include({ 'group t1a1:met': 1 });
    } finally {
      await remove();
    }
  });
});
