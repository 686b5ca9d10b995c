import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { staff } from '../../src/testing/staff-members.ts';
import { actorFor, actorOf } from '../../src/testing/staff.ts';

const key = 'atyrau/unemployment-certificate/office';

describe('a case over restarts', function () {
  this.timeout(60_000);

  it('should go on from its last step in a new installation on the same folder, step after step', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reglament-restart-'));
    const clock = movedClock(new Date('2026-11-20T04:00:00Z'));
    const { content } = await readChannel(resolve(import.meta.dirname, '../../diagrams'), key);
    const [scenario] = content.scenarios.scenarios;
    const { systems, ...parts } = scenarioParts(content.act);
    /** One life of the installation: opens the folder, does what is given, closes. */
    async function life<Result>(work: (runtime: CaseRuntime, due: DueWork) => Promise<Result>): Promise<Result> {
      const stores = await openLowdbStores(folder, { warn: () => {}, now: clock.now });
      try {
        await publish(stores.definitions, key, content, clock.now());
        const runtime = new CaseRuntime({
          ...parts,
          ...systems(folder),
          cases: stores.cases,
          definitions: stores.definitions,
          clock: clock.now,
          random: secureRandom,
          callTimeoutMs: 1_000,
          warn: () => {},
        });
        return await work(runtime, new DueWork(runtime.mover));
      } finally {
        await stores.close();
      }
    }

    try {
      const clerk = staff.map(actorOf)[0]!;
      let subject = await life((runtime) => runtime.startCase(key, clerk));
      const waits: string[] = [];
      while (subject.status === 'active') {
        // Each life does one task or, where none is open, the jobs; then the process is gone.
        subject = await life(async (runtime, due) => {
          const found = await runtime.readCase(subject.id, clerk);
          waits.push([...found.tasks, ...found.jobs].map(({ element }) => element).join(','));
          if (found.tasks.length === 0) {
            await due.runDue(found.id);
            return runtime.readCase(found.id, clerk);
          }
          return playScenario(runtime, found, scenario!, {
            drain: async () => {},
            actorFor: ({ office, positions }) => actorFor(office, positions),
            tasks: 1,
          });
        });
      }
      expect(subject.outcome).to.equal('completed');
      expect(verifyJournal(subject.id, subject.journal)).to.equal(null);
      expect(waits).to.deep.equal([
        'process_1', 'process_3', 'process_4', 'process_6', 'process_7', 'process_8', 'check_1', 'process_10',
        'process_11', 'process_12', 'action_6', 'process_13', 'process_14', 'process_15', 'completed',
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
