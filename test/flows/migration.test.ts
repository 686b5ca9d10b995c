import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkContext } from '../../src/check-context.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { departmentsFor } from '../../src/definitions/departments-for.ts';
import { endProver } from '../../src/definitions/migration/prove-end.ts';
import { publish } from '../../src/definitions/publish.ts';
import { type FolderEntry, readFolder } from '../../src/definitions/read-folder.ts';
import type { DefinitionStore } from '../../src/definitions/store.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { CaseMigrations } from '../../src/runtime/migration/case-migrations.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { actorFor, ownValue, starterAt } from '../../src/testing/staff.ts';

const analyst: Actor = { id: 'analyst', name: 'Analyst', iin: null, office: null, positions: [], roles: ['analyst'] };

/** The operations of this installation, which no channel changes. */
const contexts = new Map<string, ReturnType<typeof checkContext>>();

/** Publishes a channel, and it again with another text: two versions that say the same. */
async function publishTwice(definitions: DefinitionStore, key: string, content: DefinitionContent, now: Date): Promise<void> {
  await publish(definitions, key, content, now);
  await publish(definitions, key, { ...content, xml: `${content.xml}<!-- amended -->\n` }, now);
}

describe('cases of real channels, moved between versions before each of their steps', function () {
  this.timeout(120_000);
  let entries: readonly FolderEntry[];

  before(async () => {
    ({ entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams')));
  });

  /** One of each region. Each step is made in a new installation, on what the one before has saved. */
  for (const key of [
    'aktobe/disabled-children/portal',
    'atyrau/unemployment-certificate/service-centre',
    'karaganda/social-assistance/service-centre',
    'urdzhar/preschool-queue/office',
    'zhambyl/disabled-children/provider',
  ]) {
    it(`should come to their end as they would have: ${key}`, async () => {
      const entry = entries.find((one) => one.key === key);
      if (entry === undefined) throw new Error(`no ${key}`);
      await throughAll(key, entry.content);
    });
  }
});

async function throughAll(key: string, content: DefinitionContent): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-moved-'));
  const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
  const { systems, ...parts } = scenarioParts(content.act);
  const [scenario] = content.scenarios.scenarios;
  const office = departmentsFor(content.act, key)[0]?.id ?? '';
  /** One life of the installation: opens the folder, does what is given, closes. */
  const life = async <Result>(work: (runtime: CaseRuntime, due: DueWork) => Promise<Result>): Promise<Result> => {
    const stores = await openLowdbStores(folder, { warn: () => {}, now: clock.now });
    try {
      if ((await stores.definitions.latest(key)) === null) await publishTwice(stores.definitions, key, content, clock.now());
      const runtime = new CaseRuntime({ ...parts, ...systems(folder), cases: stores.cases, definitions: stores.definitions, clock: clock.now, random: secureRandom, callTimeoutMs: 30_000, warn: () => {} });
      return await work(runtime, new DueWork(runtime.mover));
    } finally {
      await stores.close();
    }
  };
  try {
    let subject: Case = await life(async (runtime) => {
      const definition = await runtime.catalogue.latest(key);
      const starter = starterAt(office, (actor) => runtime.mayStart(actor, definition));
      if (starter === null) throw new Error(`nobody begins ${key}`);
      return runtime.startCase(key, starter, office);
    });
    const other = (): number => (subject.definition.version === 1 ? 2 : 1);
    for (let steps = 0; subject.status === 'active' && steps < 60; steps += 1) {
      subject = await life(async (runtime, due) => {
        const prove = endProver((of) => {
          const context = contexts.get(key) ?? checkContext(of);
          contexts.set(key, context);
          return context;
        });
        const [moved] = await new CaseMigrations(runtime.mover, prove).move(key, other(), { mapping: {}, cases: [subject.id], reason: 'amended' }, analyst);
        expect(moved?.faults, `${key} at ${[...subject.tasks, ...subject.jobs].map(({ element }) => element).join()}`).to.deep.equal([]);
        const found = (await runtime.mover.parts.cases.read(subject.id)) ?? subject;
        if (found.tasks.length === 0) {
          await due.runDue(found.id);
          return (await runtime.mover.parts.cases.read(subject.id)) ?? found;
        }
        return playScenario(runtime, found, scenario!, { drain: async () => {}, actorFor: (task) => actorFor(task.office, task.positions), fit: ownValue, tasks: 1, clock });
      });
    }
    expect([key, subject.outcome]).to.deep.equal([key, scenario?.outcome]);
    expect(verifyJournal(subject.id, subject.journal)).to.equal(null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
