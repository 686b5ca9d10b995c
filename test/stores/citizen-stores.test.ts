import { expect } from 'chai';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QuestionnaireAnswered } from '../../src/cases/errors.ts';
import type { MailStore, OutgoingMail } from '../../src/cases/outgoing-mail.ts';
import type { Questionnaire, QuestionnaireStore } from '../../src/cases/questionnaire.ts';
import type { ProfileStore } from '../../src/identity/citizen-profile.ts';
import { FileQuestionnaireStore } from '../../src/stores/lowdb/file-questionnaire-store.ts';
import { LowdbMailStore } from '../../src/stores/lowdb/lowdb-mail-store.ts';
import { LowdbProfileStore } from '../../src/stores/lowdb/lowdb-profile-store.ts';
import { MemoryMailStore } from '../../src/stores/memory/memory-mail-store.ts';
import { MemoryProfileStore } from '../../src/stores/memory/memory-profile-store.ts';
import { MemoryQuestionnaireStore } from '../../src/stores/memory/memory-questionnaire-store.ts';
import { rejection, temporaryFolder } from './temporary-folder.ts';

const options = { warn: () => {}, now: () => new Date('2026-11-22T05:00:00.000Z') };
const id = (digit: string): string => digit.repeat(64);
const mail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: id('a'),
  key: 'notice/case-1/4',
  case: { id: 'case-1', number: 'A-1' },
  to: 'adil@mail.example',
  subject: 'Құжат дайын',
  text: 'Құжат дайын.',
  document: null,
  queuedAt: '2026-11-22T05:00:00.000Z',
  attempts: 0,
  nextAttemptAt: '2026-11-22T05:00:00.000Z',
  fault: null,
  ...changes,
});
const answer = (changes: Partial<Questionnaire> = {}): Questionnaire => ({
  case: 'case-1',
  key: 'atyrau/unemployment-certificate/portal',
  office: 'atyrau-city',
  quality: 'satisfied',
  availability: 'partly',
  at: '2026-11-22T05:00:00.000Z',
  ...changes,
});

describe('stores of the cabinet', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  const kinds = ['memory', 'files'] as const;
  const mails = (kind: (typeof kinds)[number]): Promise<MailStore> =>
    kind === 'memory' ? Promise.resolve(new MemoryMailStore()) : LowdbMailStore.open(folder.path, options);
  const profiles = (kind: (typeof kinds)[number]): ProfileStore =>
    kind === 'memory' ? new MemoryProfileStore() : new LowdbProfileStore(folder.path, options);
  const questionnaires = (kind: (typeof kinds)[number]): Promise<QuestionnaireStore> =>
    kind === 'memory' ? Promise.resolve(new MemoryQuestionnaireStore()) : FileQuestionnaireStore.open(folder.path);

  for (const kind of kinds) {
    describe(`in ${kind}`, () => {
      it('should take a letter once, waiting or gone', async () => {
        const store = await mails(kind);
        expect(await Promise.all([store.add(mail()), store.add(mail())])).to.deep.equal([true, false]);
        await store.finish(id('a'));
        expect(await store.add(mail())).to.equal(false);
        expect(await store.waiting()).to.deep.equal([]);
        expect(await store.read(id('a'))).to.equal(null);
      });

      it('should list the oldest letter first, and replace one that waits only', async () => {
        const store = await mails(kind);
        await store.add(mail());
        await store.add(mail({ id: id('b'), queuedAt: '2026-11-22T04:00:00.000Z' }));
        await store.save(mail({ attempts: 3, fault: 'ETIMEDOUT', nextAttemptAt: null }));
        await store.save(mail({ id: id('c') }));
        expect((await store.waiting()).map((one) => [one.id[0], one.attempts])).to.deep.equal([['b', 0], ['a', 3]]);
      });

      it('should begin with a blank profile, and lose no change of two at once', async () => {
        const store = profiles(kind);
        expect(await store.profile('p-1')).to.equal(null);
        await Promise.all([
          store.changeProfile('p-1', (profile) => ({ ...profile, email: 'adil@mail.example' })),
          store.changeProfile('p-1', (profile) => ({ ...profile, read: { ...profile.read, c: 4 } })),
        ]);
        expect(await store.profile('p-1')).to.deep.equal({ person: 'p-1', email: 'adil@mail.example', emailSince: null, language: 'ru', read: { c: 4 } });
        expect(await store.profile('p-2')).to.equal(null);
      });

      it('should take one answer of a case, and find those of an office', async () => {
        const store = await questionnaires(kind);
        await store.answer(answer());
        await store.answer(answer({ case: 'case-2', office: 'zhylyoi' }));
        expect(await rejection(store.answer(answer({ quality: 'dissatisfied' })))).to.be.instanceOf(QuestionnaireAnswered);
        expect(await store.ofOffice('atyrau-city')).to.deep.equal([answer()]);
        expect(await store.ofCase('case-1')).to.deep.equal(answer());
        expect(await store.ofCase('case-3')).to.equal(null);
      });
    });
  }

  it('should find letters again after a restart, but nothing of those that have gone', async () => {
    const store = await LowdbMailStore.open(folder.path, options);
    await store.add(mail());
    await store.add(mail({ id: id('b'), to: 'zarina@mail.example' }));
    await store.finish(id('a'));
    const again = await LowdbMailStore.open(folder.path, options);
    expect((await again.waiting()).map(({ to }) => to)).to.deep.equal(['zarina@mail.example']);
    expect(await again.add(mail())).to.equal(false);
    expect(await readFile(join(folder.path, 'mail', 'gone.jsonl'), 'utf8')).not.to.contain('adil');
  });

  it('should not send again what was sent when the machine stopped before the file was gone', async () => {
    const store = await LowdbMailStore.open(folder.path, options);
    await store.add(mail());
    const file = join(folder.path, 'mail', 'waiting', `${id('a')}.json`);
    const text = await readFile(file);
    await store.finish(id('a'));
    await writeFile(file, text);
    expect(await (await LowdbMailStore.open(folder.path, options)).waiting()).to.deep.equal([]);
    expect(await readdir(join(folder.path, 'mail', 'waiting'))).to.deep.equal([]);
  });

  it('should set aside a letter and a profile that are damaged, and serve the others', async () => {
    const store = await LowdbMailStore.open(folder.path, options);
    await store.add(mail());
    await store.add(mail({ id: id('b') }));
    await writeFile(join(folder.path, 'mail', 'waiting', `${id('a')}.json`), '{"id":');
    const again = await LowdbMailStore.open(folder.path, options);
    expect([(await again.waiting()).length, again.damaged().length]).to.deep.equal([1, 1]);

    const people = new LowdbProfileStore(folder.path, options);
    await people.changeProfile('p-1', (profile) => ({ ...profile, email: 'adil@mail.example' }));
    const [shard = ''] = await readdir(join(folder.path, 'profiles'));
    const [name = ''] = await readdir(join(folder.path, 'profiles', shard));
    await writeFile(join(folder.path, 'profiles', shard, name), '{"person":"p-1","em');
    const reopened = new LowdbProfileStore(folder.path, options);
    expect([await reopened.profile('p-1'), reopened.damaged().length]).to.deep.equal([null, 1]);
  });

  it('should pass over an answer a crash has cut off, and lose none after it', async () => {
    await (await FileQuestionnaireStore.open(folder.path)).answer(answer());
    await appendFile(join(folder.path, 'questionnaires.jsonl'), '{"case":"case-2","ke');
    await (await FileQuestionnaireStore.open(folder.path)).answer(answer({ case: 'case-3' }));
    const again = await FileQuestionnaireStore.open(folder.path);
    expect((await again.ofOffice('atyrau-city')).map((one) => one.case)).to.deep.equal(['case-1', 'case-3']);
  });
});
