import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { Case } from '../../../src/cases/case.ts';
import { verifyJournal } from '../../../src/cases/verify-journal.ts';
import { BusinessCalendar } from '../../../src/calendar/business-calendar.ts';
import { FileSystemStore } from '../../../src/documents/file-store.ts';
import { CaseRuntime } from '../../../src/runtime/case-runtime.ts';
import { DueWork } from '../../../src/runtime/due-work.ts';
import { secureRandom } from '../../../src/runtime/secure-random.ts';
import { scenarioParts } from '../../../src/scenario-parts.ts';
import { DataFileDamaged, DataFolderNewer } from '../../../src/stores/errors.ts';
import { currentFormat } from '../../../src/stores/lowdb/format/format-steps.ts';
import { type LowdbStores, openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';
import { movedClock } from '../../../src/testing/moved-clock.ts';
import { playScenario } from '../../../src/testing/play-scenario.ts';
import { actorFor, ownValue } from '../../../src/testing/staff.ts';
import { rejection, temporaryFolder } from '../temporary-folder.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/data-folders');
const CHANNEL = 'atyrau/unemployment-certificate/office';

/** Folders that earlier versions wrote, less what is not needed; `format-3` by the engine that was `native` then. */
describe('a data folder of an earlier version', function () {
  this.timeout(60_000);
  let dataDir: string;
  let remove: () => Promise<void>;
  let warnings: string[];
  let stores: LowdbStores | null;

  beforeEach(async () => {
    ({ path: dataDir, remove } = await temporaryFolder());
    warnings = [];
    stores = null;
  });
  afterEach(async () => {
    await stores?.close();
    await remove();
  });

  async function open(): Promise<LowdbStores> {
    await stores?.close();
    stores = await openLowdbStores(dataDir, { warn: (message) => void warnings.push(message), now: () => new Date('2026-11-22T05:00:00Z') });
    return stores;
  }

  async function given(name: string): Promise<void> {
    await cp(join(fixtures, name), dataDir, { recursive: true });
  }

  async function goOn({ cases, definitions }: LowdbStores, subject: Case): Promise<Case> {
    const definition = (await definitions.read(CHANNEL, 1)) ?? expect.fail();
    const { systems, ...parts } = scenarioParts(definition.act, { engine: 'native', calendar: new BusinessCalendar([]), papers: 'blank' });
    const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    const common = { cases, definitions, files: new FileSystemStore(join(dataDir, 'files')), random: secureRandom, warn: () => {}, callTimeoutMs: 5_000 };
    const runtime = new CaseRuntime({ ...parts, ...systems(dataDir), ...common, clock: clock.now });
    const due = new DueWork(runtime.mover);
    const at = subject.tasks[0]?.element ?? '';
    const scenario = definition.scenarios.scenarios.find(({ tasks }) => at in tasks) ?? expect.fail();
    return playScenario(runtime, subject, scenario, {
      drain: () => due.runDue(subject.id),
      actorFor: ({ office, positions }) => actorFor(office, positions),
      fit: ownValue,
      clock,
    });
  }

  for (const [name, cases] of [['format-1', 4], ['format-3', 3], ['format-4', 3]] as const) {
    it(`should be opened, its cases readable and whole, and go on to their end (${name})`, async () => {
      await given(name);
      const opened = await open();
      expect(opened.damaged()).to.deep.equal([]);
      const listed = await opened.cases.list();
      expect(listed).to.have.length(cases);
      for (const { id, status } of listed) {
        const subject = (await opened.cases.read(id)) ?? expect.fail();
        expect(verifyJournal(id, subject.journal)).to.equal(null);
        if (status !== 'active') continue;
        const ended = await goOn(opened, subject);
        expect(ended.status, subject.tasks[0]?.element).to.equal('completed');
        expect(ended.journal.length).to.be.greaterThan(subject.journal.length);
        expect(verifyJournal(id, ended.journal)).to.equal(null);
        const passes = ended.journal.flatMap(({ event }) => (event.type === 'entered' ? [`${event.element}#${event.pass}`] : []));
        expect(new Set(passes).size, 'a pass given twice').to.equal(passes.length);
      }
    });
  }

  it('should keep each file that changes as it was, and say where', async () => {
    await given('format-1');
    const people = await readFile(join(dataDir, 'people.json'), 'utf8');
    await open();
    expect(await readFile(join(dataDir, 'former/format-1/people.json'), 'utf8')).to.equal(people);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`was of format 1 and is now of format ${currentFormat}`).and.include(join(dataDir, 'former/format-1'));
  });

  it('should bring a draft of a diagram alone forward', async () => {
    await given('format-4');
    const { drafts } = await open();
    const draft = (await drafts.read(CHANNEL, 'analyst')) ?? expect.fail();
    expect(draft).to.include({ schema: 2, revision: 1, baseVersion: 1 });
    expect(draft.changes.xml).to.include('<bpmn:process');
  });

  it('should be brought forward once', async () => {
    await given('format-1');
    await open();
    await open();
    expect(warnings).to.have.length(1);
  });

  it('should be gone over again where the process died in the middle, the first copies kept', async () => {
    await given('format-1');
    const before = await readFile(join(dataDir, 'people.json'), 'utf8');
    await open();
    await stores?.close();
    // As a crash before the last word leaves it: some files new, one still old, the format not yet said.
    await rm(join(dataDir, 'format.json'));
    const [first] = await (await open()).cases.list();
    await stores?.close();
    await rm(join(dataDir, 'format.json'));
    await cp(join(fixtures, 'format-1/cases', first!.id.slice(0, 2), `${first!.id}.json`), join(dataDir, 'cases', first!.id.slice(0, 2), `${first!.id}.json`));
    const again = await open();
    expect(await again.cases.read(first!.id)).to.include({ takenAt: null, applicant: null });
    expect(await readFile(join(dataDir, 'former/format-1/people.json'), 'utf8')).to.equal(before);
    expect(again.damaged()).to.deep.equal([]);
  });

  it('should leave a file that cannot be read to its store, which sets it aside', async () => {
    await given('format-1');
    await mkdir(join(dataDir, 'cases/00'));
    await writeFile(join(dataDir, 'cases/00/00000000-0000-4000-8000-000000000000.json'), '{"id":');
    const opened = await open();
    expect(opened.damaged().map(({ reason }) => reason)).to.deep.equal(['cut off: no JSON']);
  });
});

describe('the format of a data folder', () => {
  let dataDir: string;
  let remove: () => Promise<void>;

  beforeEach(async () => ({ path: dataDir, remove } = await temporaryFolder()));
  afterEach(() => remove());

  const open = (): Promise<LowdbStores> => openLowdbStores(dataDir, { warn: (message) => expect.fail(message), now: () => new Date() });

  it('should be said in a new folder from its first start', async () => {
    await (await open()).close();
    expect(JSON.parse(await readFile(join(dataDir, 'format.json'), 'utf8'))).to.include({ format: currentFormat });
  });

  it('should be refused where a later version wrote it, both formats named, nothing touched', async () => {
    const later = JSON.stringify({ format: currentFormat + 1 });
    await writeFile(join(dataDir, 'format.json'), later);
    const error = await rejection(open());
    expect(error).to.be.instanceOf(DataFolderNewer);
    expect(error.message).to.include(`is of format ${currentFormat + 1}`).and.include(`formats up to ${currentFormat}`);
    expect(await readFile(join(dataDir, 'format.json'), 'utf8')).to.equal(later);
  });

  it('should be refused where it cannot be read: guessing could spoil the folder', async () => {
    await writeFile(join(dataDir, 'format.json'), '{');
    expect(await rejection(open())).to.be.instanceOf(DataFileDamaged);
  });
});
