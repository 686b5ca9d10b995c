import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DataFileDamaged, DataFolderLocked, StoreKeyInvalid } from '../../src/stores/errors.ts';
import { type LowdbStores, openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { caseStoreContract, soughtInSample } from './contract/case-store-contract.ts';
import { definitionStoreContract, sampleDefinition } from './contract/definition-store-contract.ts';
import { draftStoreContract, sampleDraft } from './contract/draft-store-contract.ts';
import { peopleStoreContract, samplePerson } from './contract/people-store-contract.ts';
import { sampleCase, sampleJob } from './sample-case.ts';
import { rejection, temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-22T05:00:00.000Z');
const stamp = '20261122T050000000Z';

describe('stores on lowdb', () => {
  const silent = { warn: () => {}, now };

  async function open<K extends 'cases' | 'definitions' | 'drafts' | 'people'>(
    kind: K,
  ): Promise<{ store: LowdbStores[K]; close: () => Promise<void> }> {
    const folder = await temporaryFolder();
    const stores = await openLowdbStores(folder.path, silent, soughtInSample);
    return {
      store: stores[kind],
      close: async () => {
        await stores.close();
        await folder.remove();
      },
    };
  }

  describe('LowdbCaseStore', () => {
    caseStoreContract(() => open('cases'));
  });
  describe('LowdbDefinitionStore', () => {
    definitionStoreContract(() => open('definitions'));
  });
  describe('LowdbDraftStore', () => {
    draftStoreContract(() => open('drafts'));
  });
  describe('LowdbPeopleStore', () => {
    peopleStoreContract(() => open('people'));
  });

  describe('on a data folder', () => {
    let dataDir: string;
    let remove: () => Promise<void>;
    let stores: LowdbStores | null = null;
    let warnings: string[];

    beforeEach(async () => {
      ({ path: dataDir, remove } = await temporaryFolder());
      warnings = [];
    });
    afterEach(async () => {
      await stores?.close();
      stores = null;
      await remove();
    });

    async function reopen(): Promise<LowdbStores> {
      await stores?.close();
      stores = await openLowdbStores(dataDir, { warn: (message) => warnings.push(message), now }, soughtInSample);
      return stores;
    }
    const fileOf = (id: string): string => join(dataDir, 'cases', id.slice(0, 2), `${id}.json`);

    it('should find everything again when it is opened anew', async () => {
      const record = sampleCase({ jobs: [sampleJob()] });
      const { cases, definitions, drafts, people } = await reopen();
      await drafts.save(sampleDraft());
      await cases.create(record);
      await cases.save({ ...record, revision: 2 });
      await definitions.publish(sampleDefinition());
      await people.savePerson(samplePerson());

      const again = await reopen();

      expect(await again.cases.read(record.id)).to.deep.equal({ ...record, revision: 2 });
      expect(await again.cases.list({ status: 'active' })).to.have.length(1);
      expect(await again.cases.find({ name: 'әбдіқалықова' })).to.have.length(1);
      expect(await again.cases.nextDueAt()).to.equal('2026-11-20T04:00:00.000Z');
      expect(await again.cases.hasNumber(record.number)).to.equal(true);
      expect(await again.definitions.latest(sampleDefinition().key)).to.deep.equal(sampleDefinition());
      expect(await again.drafts.read(sampleDraft().key, sampleDraft().person)).to.deep.equal(sampleDraft());
      expect(await again.people.personByLogin('counter')).to.deep.equal(samplePerson());
      expect(again.damaged()).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('should set a damaged draft aside and go on without it', async () => {
      const { drafts } = await reopen();
      const { key, person } = sampleDraft();
      await drafts.save(sampleDraft());
      await writeFile(join(dataDir, 'drafts', key, `${person}.json`), '{"revision":1,');

      expect(await drafts.read(key, person)).to.equal(null);

      expect(drafts.damaged().map(({ reason }) => reason)).to.deep.equal(['cut off: no JSON']);
      await drafts.save(sampleDraft());
      expect(await drafts.read(key, person)).to.deep.equal(sampleDraft());
    });

    it('should keep the draft of a person with any id inside its folder', async () => {
      const { drafts } = await reopen();
      const draft = sampleDraft({ person: '../../people' });
      await drafts.save(draft);
      expect(await drafts.read(draft.key, draft.person)).to.deep.equal(draft);
      expect(await readdir(join(dataDir, 'drafts', draft.key))).to.deep.equal(['..%2F..%2Fpeople.json']);
      expect(await rejection(drafts.save(sampleDraft({ key: '../x/y' })))).to.be.instanceOf(StoreKeyInvalid);
    });

    it('should keep the order of the list when it is opened anew', async () => {
      const { cases } = await reopen();
      for (const day of [12, 17, 11, 19, 14]) {
        await cases.create(sampleCase({ number: String(day), startedAt: `2026-11-${day}T00:00:00.000Z` }));
      }
      const listed = await (await reopen()).cases.list();
      expect(listed.map(({ number }) => number)).to.deep.equal(['19', '17', '14', '12', '11']);
    });

    it('should list without opening the case files', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await cases.create(record);
      await cases.checkpoint();
      await truncate(fileOf(record.id), 10);
      expect(await cases.list()).to.have.length(1);
      expect(cases.damaged()).to.deep.equal([]);
    });

    it('should set a cut file aside at start and serve the others', async () => {
      const [whole, cut] = [sampleCase(), sampleCase()];
      const { cases } = await reopen();
      await cases.create(whole);
      await cases.create(cut);
      await cases.checkpoint();
      await truncate(fileOf(cut.id), 300);

      const again = await reopen();

      expect(await again.cases.read(whole.id)).to.deep.equal(whole);
      expect(await again.cases.read(cut.id)).to.equal(null);
      expect(await again.cases.list()).to.have.length(1);
      expect(again.damaged()).to.deep.equal([{ file: fileOf(cut.id), reason: 'cut off: no JSON' }]);
      expect(await readdir(join(dataDir, 'cases', cut.id.slice(0, 2)))).to.include(`${cut.id}.json.damaged-${stamp}`);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(fileOf(cut.id)).and.not.to.contain('Әбдіқалықова');
    });

    it('should set files of a wrong shape aside, each with its reason', async () => {
      const record = sampleCase();
      const damages: [string, string][] = [
        ['{}', 'wrong shape at schema: invalid_value'],
        ['', 'empty'],
        ['{"schema":1,}', 'no JSON'],
        [JSON.stringify({ ...record, status: 'lost' }), 'wrong shape at status: invalid_value'],
        [JSON.stringify({ ...record, tasks: [{}] }), 'wrong shape at tasks.0.element: invalid_type'],
      ];
      for (const [content, reason] of damages) {
        await mkdir(join(dataDir, 'cases', record.id.slice(0, 2)), { recursive: true });
        await writeFile(fileOf(record.id), content);
        expect((await reopen()).damaged()).to.deep.equal([{ file: fileOf(record.id), reason }]);
      }
    });

    it('should set aside a copy of a case and a file with another name', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await cases.create(record);
      await cases.checkpoint();
      const copy = join(dataDir, 'cases', '00', '00000000-0000-4000-8000-000000000000.json');
      await mkdir(join(dataDir, 'cases', '00'), { recursive: true });
      await cp(fileOf(record.id), copy);
      await cp(fileOf(record.id), join(dataDir, 'cases', '00', 'notes.json'));

      const again = await reopen();

      expect(again.damaged().map(({ reason }) => reason).toSorted()).to.deep.equal(['holds another case', 'no case has such a name']);
      expect(await again.cases.list()).to.have.length(1);
    });

    it('should set a file aside that is found damaged while it is read', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await cases.create(record);
      await cases.checkpoint();
      await truncate(fileOf(record.id), 40);

      expect(await cases.read(record.id)).to.equal(null);

      expect(cases.damaged()).to.have.length(1);
      expect(await cases.list()).to.have.length(0);
      expect(await cases.read(record.id)).to.equal(null);
      expect(cases.damaged()).to.have.length(1);
    });

    it('should not set aside what a save has just made whole', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await cases.create(record);
      await cases.checkpoint();
      await truncate(fileOf(record.id), 40);
      const saved = cases.save({ ...record, revision: 2 });
      const read = cases.read(record.id);
      await saved;
      expect(await read).to.include({ revision: 2 });
      expect(cases.damaged()).to.deep.equal([]);
    });

    it('should remove a half-written temporary file and keep the case as it was', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await cases.create(record);
      await cases.checkpoint();
      const leftover = join(dataDir, 'cases', record.id.slice(0, 2), `.${record.id}.json.0123456789ab.tmp`);
      await writeFile(leftover, '{"schema":1,"id":');

      const again = await reopen();

      expect(await again.cases.read(record.id)).to.deep.equal(record);
      expect(await readdir(join(dataDir, 'cases', record.id.slice(0, 2)))).to.deep.equal([`${record.id}.json`]);
      expect(again.damaged()).to.deep.equal([]);
    });

    it('should leave no temporary file behind where a case file cannot be written, and keep the case', async () => {
      const record = sampleCase();
      const { cases } = await reopen();
      await mkdir(fileOf(record.id), { recursive: true });
      await cases.create(record);
      await rejection(cases.checkpoint());
      expect(await readdir(join(dataDir, 'cases', record.id.slice(0, 2)))).to.deep.equal([`${record.id}.json`]);
      expect(await cases.read(record.id)).to.deep.equal(record);
    });

    it('should refuse an id that names a place outside the folder', async () => {
      const { cases, definitions } = await reopen();
      expect(await rejection(cases.create(sampleCase({ id: '../../escape' })))).to.be.instanceOf(StoreKeyInvalid);
      expect(await rejection(definitions.publish(sampleDefinition({ key: '../../escape' })))).to.be.instanceOf(StoreKeyInvalid);
    });

    it('should set a damaged definition aside, serve the version before and take it again', async () => {
      const { definitions } = await reopen();
      const second = sampleDefinition({ version: 2 });
      await definitions.publish(sampleDefinition());
      await definitions.publish(second);
      const file = join(dataDir, 'definitions', ...second.key.split('/'), '2.json');
      await truncate(file, 20);

      const again = (await reopen()).definitions;

      expect(again.damaged()).to.deep.equal([{ file, reason: 'cut off: no JSON' }]);
      expect(await again.latest(second.key)).to.include({ version: 1 });
      await again.publish(second);
      expect(await again.latest(second.key)).to.deep.equal(second);
    });

    it('should refuse to start without the people rather than begin with none', async () => {
      await (await reopen()).people.savePerson(samplePerson());
      await stores?.close();
      stores = null;
      const file = join(dataDir, 'people.json');
      await truncate(file, 30);
      const before = await readFile(file, 'utf8');

      const error = await rejection(openLowdbStores(dataDir, silent));

      expect(error).to.be.instanceOf(DataFileDamaged);
      expect(error.message).to.contain(file);
      expect(await readFile(file, 'utf8')).to.equal(before);
    });

    it('should set damaged sessions aside: everybody signs in again', async () => {
      const session = { id: 's', person: 'p-1', createdAt: '2026-11-22T04:00:00.000Z', expiresAt: '2026-11-22T16:00:00.000Z' };
      await (await reopen()).people.saveSession(session);
      const file = join(dataDir, 'sessions.json');
      await truncate(file, 5);
      const again = await reopen();
      expect(again.damaged()).to.deep.equal([{ file, reason: 'cut off: no JSON' }]);
      expect(await again.people.session('s')).to.equal(null);
      await again.people.saveSession(session);
      expect(await (await reopen()).people.session('s')).to.deep.equal(session);
    });

    it('should keep a person in memory only where it could be written', async () => {
      const { people } = await reopen();
      await mkdir(join(dataDir, 'people.json'));
      await rejection(people.savePerson(samplePerson()));
      expect(await people.people()).to.deep.equal([]);
    });

    it('should refuse a folder that is in use, and name the process', async () => {
      await reopen();
      const error = await rejection(openLowdbStores(dataDir, silent));
      expect(error).to.be.instanceOf(DataFolderLocked);
      expect(error.message).to.contain(dataDir).and.to.contain(String(process.pid));
    });

    it('should give the folder free when it is closed', async () => {
      await reopen();
      await stores?.close();
      stores = await openLowdbStores(dataDir, silent);
      expect(await readdir(dataDir)).to.have.members(['format.json', 'lock.pid']);
    });

    it('should take the folder over from a process that was killed', async () => {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-data-folder.ts'), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      expect(await rejection(openLowdbStores(dataDir, silent))).to.be.instanceOf(DataFolderLocked);

      child.kill('SIGKILL');
      await once(child, 'exit');

      expect(await (await reopen()).cases.list()).to.have.length(1);
    });

    it('should hold every answered save after kill -9 in the middle of writing', async function () {
      this.timeout(120_000);
      const record = sampleCase();
      await (await reopen()).cases.create(record);
      let answered = 1;
      for (const saves of [3, 17, 40]) {
        await stores?.close();
        stores = null;
        const script = join(import.meta.dirname, 'save-until-killed.ts');
        const child = spawn(process.execPath, [script, dataDir, record.id], { stdio: ['ignore', 'pipe', 'inherit'] });
        const gone = once(child, 'exit');
        const lines = createInterface(child.stdout);
        let seen = 0;
        for await (const line of lines) {
          answered = Number(line);
          seen += 1;
          if (seen === saves) child.kill('SIGKILL');
        }
        await gone;

        const again = await reopen();

        expect(again.damaged()).to.deep.equal([]);
        const read = await again.cases.read(record.id);
        // The write under way when the process was killed may have been finished, but not answered any more.
        expect(read?.revision).to.be.within(answered, answered + 1);
        expect((await again.cases.list())[0]?.revision).to.equal(read?.revision);
      }
      expect(answered).to.be.greaterThan(60);
    });

    it('should take over a lock that names a process which began at another time', async () => {
      await writeFile(join(dataDir, 'lock.pid'), `${process.pid} 1 abc\n`);
      await reopen();
      expect(await readFile(join(dataDir, 'lock.pid'), 'utf8')).to.match(new RegExp(`^${process.pid} (?!1 )`));
    });

    it('should let one of several that open a stale folder at once have it', async () => {
      // The loser's mistake was to remove the lock the winner had just put in the place of the stale one.
      for (let round = 0; round < 30; round += 1) {
        await writeFile(join(dataDir, 'lock.pid'), `999999999 1 ${round}\n`);
        const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => openLowdbStores(dataDir, silent)));
        const opened = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        for (const held of opened) await held.close();
        expect(opened).to.have.length(1);
        expect(await readdir(dataDir)).to.deep.equal(['format.json']);
      }
    });

    it('should take over from a process that was killed while it took over', async () => {
      const dead = '999999999 1 first\n';
      const successor = createHash('sha256').update(dead).digest('hex').slice(0, 16);
      await writeFile(join(dataDir, 'lock.pid'), dead);
      await writeFile(join(dataDir, `lock.pid.after-${successor}`), '999999998 1 second\n');
      await reopen();
      expect(await readdir(dataDir)).to.have.members(['format.json', 'lock.pid']);
    });
  });
});
