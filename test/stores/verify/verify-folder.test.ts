import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { appendJournal } from '../../../src/cases/append-journal.ts';
import type { Case } from '../../../src/cases/case.ts';
import { openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';
import type { Verification } from '../../../src/stores/lowdb/verify/finding.ts';
import { verifyFolder } from '../../../src/stores/lowdb/verify/verify-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/data-folders/format-4');
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

describe('verifying a data folder', () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  /** A completed case with attachments and documents. */
  let subject: Case;

  beforeEach(async () => {
    ({ path: dataDir, remove } = await temporaryFolder());
    await cp(fixture, dataDir, { recursive: true });
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date('2026-11-22T05:00:00Z') });
    const summary = (await stores.cases.list({ status: 'completed' }))[0] ?? expect.fail();
    subject = (await stores.cases.read(summary.id)) ?? expect.fail();
    await stores.close();
  });
  afterEach(() => remove());

  const fileOf = ({ id }: Case): string => join(dataDir, 'cases', id.slice(0, 2), `${id}.json`);

  async function changed(change: (record: Writable<Case>) => void): Promise<Verification> {
    const record = structuredClone(subject);
    change(record);
    await writeFile(fileOf(subject), JSON.stringify(record));
    return verifyFolder(dataDir);
  }

  const first = ({ findings }: Verification): string => findings.map(({ case: of, seq, fault, what }) => `${of?.number ?? '-'} ${seq ?? '-'} ${fault} ${what.split(' ')[0]}`).join('; ');

  it('should find nothing where nothing was touched, and say what it walked through', async () => {
    const { findings, ...counts } = await verifyFolder(dataDir);
    expect(findings).to.deep.equal([]);
    expect(counts).to.include({ folder: dataDir, format: 6, cases: 3, definitions: 1 });
    expect(counts.files).to.be.greaterThan(2);
    expect(counts.entries).to.be.greaterThan(100);
    expect(counts.lines).to.be.greaterThan(3);
  });

  it('should name the entry that was changed', async () => {
    const found = await changed((record) => {
      record.journal = record.journal.map((entry) => (entry.seq === 7 ? { ...entry, at: '2026-01-01T00:00:00.000Z' } : entry));
    });
    expect(first(found)).to.equal(`${subject.number} 7 hash journal`);
  });

  it('should name the place an entry was taken from', async () => {
    const found = await changed((record) => {
      record.journal = record.journal.filter(({ seq }) => seq !== 5);
    });
    expect(first(found)).to.equal(`${subject.number} 5 sequence journal`);
  });

  it('should name the entry from which the journal was written anew', async () => {
    const found = await changed((record) => {
      const kept = record.journal.slice(0, 3);
      const forged = appendJournal(kept, record.id, record.startedAt, { kind: 'system' }, { type: 'flow-taken', flow: 'Flow_0' });
      record.journal = [...forged, ...record.journal.slice(4)];
    });
    expect(first(found)).to.equal(`${subject.number} 5 previous journal`);
  });

  it('should name a file whose bytes were changed, and the entry that vouches for it', async () => {
    const [document] = subject.documents;
    await writeFile(join(dataDir, 'files', subject.id, document?.sha256 ?? ''), 'other bytes');
    expect(first(await verifyFolder(dataDir))).to.match(new RegExp(`^${subject.number} \\d+ changed document$`));
  });

  it('should name a file that is gone', async () => {
    const [attachment] = subject.attachments;
    await rm(join(dataDir, 'files', subject.id, attachment?.sha256 ?? ''));
    expect(first(await verifyFolder(dataDir))).to.match(/ \d+ missing attachment$/);
  });

  it('should name a file the journal does not know', async () => {
    const found = await changed((record) => {
      record.documents = record.documents.map((document) => ({ ...document, sha256: '0'.repeat(64) }));
    });
    expect(first(found)).to.equal(`${subject.number} - chain-file document`);
  });

  it('should name a definition that was changed, and the cases that run under it', async () => {
    const file = join(dataDir, 'definitions', subject.definition.key, '1.json');
    const definition = JSON.parse(await readFile(file, 'utf8')) as { act: object };
    await writeFile(file, JSON.stringify({ ...definition, act: { ...definition.act, title: 'another' } }));
    const { findings } = await verifyFolder(dataDir);
    expect(findings.filter((finding) => finding.case === null).map(({ fault, what }) => `${fault} ${what}`)).to.deep.equal([`changed definitions/${subject.definition.key}/1.json`]);
    expect(findings.filter((finding) => finding.case !== null)).to.have.length(3);
  });

  it('should name a case that cannot be read', async () => {
    await writeFile(fileOf(subject), '{"schema":1,');
    expect(first(await verifyFolder(dataDir))).to.equal('- - unreadable case');
  });

  it('should name a line of a register that is no entry, and pass over one a crash has cut off', async () => {
    const file = join(dataDir, 'systems/registration.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `{"key":"a","resu\n${text}{"key":"b"}\n{"key":"c","ser`);
    const found = await verifyFolder(dataDir);
    expect(found.findings).to.deep.equal([{ case: null, seq: text.split('\n').length + 1, fault: 'line', what: 'systems/registration.jsonl' }]);
  });

  it('should name an access journal that tells of another case', async () => {
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
    await stores.accesses.record({ person: 'head', case: subject.id, what: 'case', subject: null, at: '2026-11-22T05:00:00.000Z' });
    await stores.close();
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([]);
    const file = join(dataDir, 'accesses', subject.id.slice(0, 2), `${subject.id}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).replace(subject.id, '00000000-0000-4000-8000-000000000000'));
    expect((await verifyFolder(dataDir)).findings).to.have.nested.property('0.fault', 'line');
  });

  it('should name the access at which the chain of all days is broken', async () => {
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
    for (const at of ['2026-11-20T05:00:00.000Z', '2026-11-21T05:00:00.000Z', '2026-11-21T06:00:00.000Z']) {
      await stores.accesses.record({ person: 'head', case: subject.id, what: 'case', subject: null, at });
    }
    await stores.close();
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([]);
    const file = join(dataDir, 'accesses/days/2026-11-21.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('head', 'akim'));
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([{ case: null, seq: 1, fault: 'hash', what: 'accesses/days/2026-11-21.jsonl' }]);
    await rm(join(dataDir, 'accesses/days/2026-11-20.jsonl'));
    await writeFile(file, text);
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([{ case: null, seq: 1, fault: 'previous', what: 'accesses/days/2026-11-21.jsonl' }]);
  });

  it('should name the entry at which the journal of sign-ins is broken', async () => {
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date('2026-11-22T05:00:00Z') });
    const note = { person: 'p', mark: null, by: null, address: null, device: 'a browser', event: { type: 'signed-out' } } as const;
    for (const device of ['one', 'two', 'three']) await stores.signIns.record({ ...note, device });
    await stores.close();
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([]);
    const file = join(dataDir, 'sign-ins/2026-11.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"two"', '"too"'));
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([{ case: null, seq: 2, fault: 'hash', what: 'sign-ins' }]);
  });

  it('should read what stands in the log only', async () => {
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
    const journal = subject.journal.map((entry) => (entry.seq === 9 ? { ...entry, at: '2026-01-01T00:00:00.000Z' } : entry));
    await stores.cases.save({ ...subject, journal, revision: subject.revision + 1 });
    expect(first(await verifyFolder(dataDir))).to.equal(`${subject.number} 9 hash journal`);
    await stores.close();
  });

  it('should check one case alone, by its number', async () => {
    const other = (await readdir(join(dataDir, 'cases'), { recursive: true })).find((name) => name.endsWith('.json') && !name.includes(subject.id));
    await writeFile(join(dataDir, 'cases', other ?? ''), '{');
    expect(await verifyFolder(dataDir, subject.number)).to.deep.include({ cases: 1, findings: [] });
  });

  it('should leave the folder as it was, and need no lock', async () => {
    await writeFile(join(dataDir, 'lock.pid'), `${process.pid} - another\n`);
    const before = await readdir(dataDir, { recursive: true });
    await verifyFolder(dataDir);
    expect(await readdir(dataDir, { recursive: true })).to.deep.equal(before);
  });
});
