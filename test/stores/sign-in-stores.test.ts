import { expect } from 'chai';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignInNote } from '../../src/identity/sign-in-journal.ts';
import { FileSignInJournal } from '../../src/stores/lowdb/file-sign-in-journal.ts';
import { LowdbAttemptStore } from '../../src/stores/lowdb/lowdb-attempt-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const note: SignInNote = { person: 'p-1', mark: null, by: null, address: '10.0.0.1', device: '', event: { type: 'signed-in', way: 'password' } };

describe('the stores of sign-ins', () => {
  let folder: { path: string; remove: () => Promise<void> };
  let time: string;
  const now = (): Date => new Date(time);
  const open = (): Promise<FileSignInJournal> => FileSignInJournal.open(folder.path, now);
  beforeEach(async () => {
    time = '2026-11-22T05:00:00.000Z';
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('should chain entries through months and restarts', async () => {
    let journal = await open();
    await Promise.all([journal.record(note), journal.record(note)]);
    time = '2026-12-01T05:00:00.000Z';
    await journal.record({ ...note, person: 'p-2' });
    await journal.close();
    journal = await open();
    await journal.record(note);

    expect(await readdir(join(folder.path, 'sign-ins'))).to.deep.equal(['2026-11.jsonl', '2026-12.jsonl']);
    expect((await journal.entries()).map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4]);
    expect((await journal.entries({ person: 'p-2', from: '2026-12-01T00:00:00.000Z' })).map(({ seq }) => seq)).to.deep.equal([3]);
    expect((await journal.entries({ to: '2026-12-01T00:00:00.000Z' })).map(({ seq }) => seq)).to.deep.equal([1, 2]);
    expect(await journal.verify()).to.equal(null);
  });

  it('should go on after a line a crash has cut off', async () => {
    let journal = await open();
    await journal.record(note);
    await journal.close();
    await appendFile(join(folder.path, 'sign-ins', '2026-11.jsonl'), '{"seq":2,"at":"2026-11-2');
    journal = await open();
    await journal.record(note);
    expect((await journal.entries()).map(({ seq }) => seq)).to.deep.equal([1, 2]);
    expect(await journal.verify()).to.equal(null);
  });

  it('should keep its order where the clock is set back', async () => {
    const journal = await open();
    await journal.record(note);
    time = '2026-10-31T05:00:00.000Z';
    await journal.record(note);
    expect((await journal.entries()).map(({ at }) => at.slice(0, 10))).to.deep.equal(['2026-11-22', '2026-11-22']);
    expect(await journal.verify()).to.equal(null);
  });

  for (const [what, change, broken] of [
    ['changed', (lines: string[]) => lines.map((line, n) => (n === 1 ? line.replace('p-1', 'p-9') : line)), { seq: 2, reason: 'hash' }],
    ['removed', (lines: string[]) => lines.filter((_line, n) => n !== 1), { seq: 2, reason: 'sequence' }],
    ['exchanged', (lines: string[]) => [lines[1] ?? '', lines[0] ?? '', ...lines.slice(2)], { seq: 1, reason: 'sequence' }],
  ] as const) {
    it(`should name the first entry that was ${what}`, async () => {
      const journal = await open();
      for (let n = 0; n < 3; n += 1) await journal.record(note);
      const file = join(folder.path, 'sign-ins', '2026-11.jsonl');
      const lines = (await readFile(file, 'utf8')).trim().split('\n');
      await writeFile(file, `${change(lines).join('\n')}\n`);
      expect(await journal.verify()).to.deep.equal(broken);
    });
  }

  it('should keep attempts, and begin anew where their file is damaged', async () => {
    const table = {
      schema: 1,
      salt: 'c2FsdA',
      attempts: [{ key: 'login 00', count: 5, lastAt: time, until: null }],
      known: [{ person: 'p-1', networks: ['10.0.0.1'] }],
    } as const;
    const warned: string[] = [];
    const options = { warn: (message: string) => void warned.push(message), now };
    await new LowdbAttemptStore(folder.path, options).save(table);
    expect(await new LowdbAttemptStore(folder.path, options).load()).to.deep.equal(table);

    await writeFile(join(folder.path, 'sign-in-attempts.json'), '{"schema":1,');
    const store = new LowdbAttemptStore(folder.path, options);
    expect(await store.load()).to.equal(null);
    expect([warned.length, store.damaged().length]).to.deep.equal([1, 1]);
  });
});
