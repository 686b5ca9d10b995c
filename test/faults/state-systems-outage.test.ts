import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { EffectLedger } from '../../src/adapters/effect-ledger.ts';
import { createStubOperations } from '../../src/adapters/stubs.ts';
import { rememberingSystems } from '../../src/adapters/state-systems.ts';
import { WatchedSystems } from '../../src/adapters/watched-systems.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { administrator, person } from '../runtime/installation.ts';
import { installLittle, LITTLE_KEY, type Asked } from '../runtime/little-process.ts';
import { startStateSystems, type StateSystemsProcess } from '../state-systems-process.ts';

const CASES = 100;
/** As many as the product works on at the same time. */
const AT_ONCE = 8;
const SECOND = 1_000;
const counter = person('counter');

/** What every case asks: of systems that only answer, and of all that leave something behind. */
const asks: readonly Asked[] = [
  { type: 'persons-register.find', input: { iin: '850312300012' } },
  { type: 'gateway.send', input: { subject: 'A', status: 'received', recipient: 'ПЭП' } },
  { type: 'case.register', input: {} },
  { type: 'monitoring.status', input: { registrationNumber: 'A', status: 'in-work' } },
  { type: 'payment-gateway.check', input: { paymentAmount: 0, paymentChoice: 'pay' } },
  { type: 'portal.status', input: { status: 'done' } },
];

describe('the state systems stopped in the middle of a hundred cases', function () {
  // Six seconds of work; the rest is for a machine that is busy with other tests.
  this.timeout(120_000);

  it('should end with every case finished and no effect doubled, once they are back after a minute', async () => {
    // given
    const dataDir = await mkdtemp(join(tmpdir(), 'reglament-outage-'));
    const stateDir = join(dataDir, 'state');
    let systems: StateSystemsProcess | null = await startStateSystems(stateDir);
    try {
      const { address } = systems;
      const clock = movedClock(new Date('2026-11-20T04:00:00Z'));
      const stubs = createStubOperations({ dataDir, formPdf: async () => new Uint8Array(), stateSystemsUrl: address });
      const watched = new WatchedSystems(stubs.operations, clock.now);
      const { runtime, due, cases } = await installLittle({ asks }, watched.operations, clock);
      const ids: string[] = [];
      for (let begun = 0; begun < CASES; begun += 1) {
        const { id } = await runtime.startCase(LITTLE_KEY, counter);
        await runtime.completeTask(id, 'begin', 1, { note: 'hello' }, counter);
        ids.push(id);
      }
      const ended = async (): Promise<number> => CASES - (await cases.list({ status: 'active' })).length;
      /** Everything due now, several cases at a time as the product does it. */
      const work = async (afterEach: () => void = () => {}): Promise<void> => {
        const left = [...ids];
        const lane = async (): Promise<void> => {
          for (let id = left.shift(); id !== undefined; id = left.shift()) {
            await due.runDue(id);
            afterEach();
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, lane));
      };

      // when they are stopped while the cases run
      let worked = 0;
      const stopped = Promise.withResolvers<void>();
      const running = systems;
      await work(() => {
        worked += 1;
        if (worked === CASES / 4) void running.kill().then(() => stopped.resolve());
      });
      await stopped.promise;
      systems = null;
      const atStop = await ended();
      expect(atStop, 'some had ended, others had not').to.be.within(1, CASES - 1);

      // and everything that waits is tried again and again for a minute
      for (let second = 0; second < 60; second += 5) {
        clock.advance(5 * SECOND);
        await work();
      }
      expect(await ended()).to.be.within(atStop, CASES - 1);
      expect(watched.states().some(({ breaker }) => breaker === 'open'), 'nobody is besieged').to.equal(true);

      // then they are started again where they were, and every case goes on by itself
      systems = await startStateSystems(stateDir, Number(new URL(address).port));
      for (let rounds = 0; rounds < 60 && (await ended()) < CASES; rounds += 1) {
        clock.advance(5 * SECOND);
        await work();
      }
      const finished = await Promise.all(ids.map((id) => runtime.readCase(id, administrator)));
      expect(finished.filter(({ outcome }) => outcome !== 'done').map(({ id, jobs }) => ({ id, jobs }))).to.deep.equal([]);
      for (const { id, journal } of finished) {
        const done = journal.flatMap(({ event }) => (event.type === 'job-done' ? [event.element] : []));
        expect(done).to.deep.equal(asks.map((_, index) => `ask_${index + 1}`));
        expect(journal.filter(({ event }) => event.type === 'incident-opened')).to.deep.equal([]);
        expect(verifyJournal(id, journal)).to.equal(null);
      }

      // and each system has done for each case what it was asked, once
      for (const system of rememberingSystems) {
        const effects = await new EffectLedger(join(stateDir, 'systems', `${system}.jsonl`)).effects();
        const element = `ask_${asks.findIndex(({ type }) => type.startsWith(system)) + 1}`;
        expect(effects.map(({ key }) => key)).to.have.members(ids.map((id) => `${id}/${element}#1`));
        expect(new Set(effects.map(({ ordinal }) => ordinal)).size, `numbers of ${system}`).to.equal(CASES);
      }
      expect(await stubs.ledgers.registration.effects()).to.have.length(CASES);
      expect(watched.states().every(({ breaker }) => breaker === 'closed')).to.equal(true);
    } finally {
      await systems?.kill();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
