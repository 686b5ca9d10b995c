import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect } from 'chai';
import { SetUnreadable } from '../../../src/definitions/exchange/errors.ts';
import { readSet } from '../../../src/definitions/exchange/read-set.ts';
import { archiveLimits, readZip } from '../../../src/definitions/exchange/read-zip.ts';
import { setFiles } from '../../../src/definitions/exchange/set-files.ts';
import { type ArchiveFile, writeZip } from '../../../src/definitions/exchange/write-zip.ts';
import { readChannel } from '../../../src/definitions/read-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const key = 'karaganda/jobseeker-registration/provider';
const file = (path: string, text: string): ArchiveFile => ({ path, bytes: Buffer.from(text) });

async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SetUnreadable) return error.message;
    throw error;
  }
  throw new TypeError('it was read');
}

/** One file, compressed, that says it is `said` bytes long. */
function compressed(path: string, text: string, said = text.length): Uint8Array {
  const packed = deflateRawSync(Buffer.from(text));
  const zip = Buffer.from(writeZip([{ path, bytes: packed }]));
  const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(said, directory + 24);
  return zip;
}

describe('a set as an archive', () => {
  it('should come out as the folder of diagrams has it, file by file', async () => {
    const { content } = await readChannel(join(root, 'diagrams'), key);
    const files = await readZip(writeZip(setFiles(key, content)));
    const there = await Promise.all([...files.keys()].map(async (path) => [path, await readFile(join(root, 'diagrams', path), 'utf8')] as const));
    for (const [path, text] of there) {
      const packed = Buffer.from(files.get(path) ?? []).toString();
      if (path.endsWith('.bpmn')) expect(packed, path).to.equal(text);
      else expect(JSON.parse(packed), path).to.deep.equal(JSON.parse(text));
    }
    expect([...files.keys()]).to.include.members([`${key}.bpmn`, `${key}.regulation.json`, `${key}.scenarios.json`, 'karaganda/act.json']);
    expect(readSet(files)).to.deep.equal({ key, parts: content });
  });

  it('should be the same bytes for the same set', async () => {
    const { content } = await readChannel(join(root, 'diagrams'), key);
    expect(writeZip(setFiles(key, content))).to.deep.equal(writeZip(setFiles(key, structuredClone(content))));
  });

  it('should be read when another program has packed it, in a folder and compressed', async () => {
    const { key: found, parts } = readSet(await readZip(await readFile(join(root, 'test/fixtures/foreign/packed-elsewhere.zip'))));
    expect(found).to.equal('karaganda/pass/office');
    expect(parts).to.deep.include({ act: { id: 'karaganda-1-2026' }, digest: null, scenarios: { scenarios: [] } });
    expect(Object.keys(parts.forms)).to.deep.equal(['pass']);
    expect(parts.xml).to.include('Process_1xkq0aa');
  });

  it('should be refused with a reason where it is no archive, or was cut off', async () => {
    const zip = writeZip([file('a/b/c.bpmn', '<a/>')]);
    expect(await refusal(() => readZip(Buffer.from('hello')))).to.include('cannot be read');
    expect(await refusal(() => readZip(new Uint8Array()))).to.include('cannot be read');
    expect(await refusal(() => readZip(zip.slice(20)))).to.include('cannot be read');
    const elsewhere = Buffer.from(zip);
    elsewhere.writeUInt32LE(0xff_ff_ff, zip.length - 6);
    expect(await refusal(() => readZip(elsewhere))).to.include('cannot be read');
  });

  it('should take out no more than the limit, whatever the archive says of itself', async () => {
    const bomb = compressed('a/b/c.bpmn', 'x'.repeat(archiveLimits.bytes + 1), 10);
    expect(await refusal(() => readZip(bomb))).to.include(String(archiveLimits.bytes));
    const many = Array.from({ length: archiveLimits.files + 1 }, (_, n) => file(`${n}`, ''));
    expect(await refusal(() => readZip(writeZip(many)))).to.include(`${archiveLimits.files + 1} files`);
    expect((await readZip(compressed('a', 'once'))).get('a')).to.deep.equal(Buffer.from('once').subarray());
  });

  for (const [title, files, reason] of [
    ['no diagram', [file('karaganda/act.json', '{}')], '0 diagrams'],
    ['several diagrams', [file('a/b/c.bpmn', '<a/>'), file('a/b/d.bpmn', '<a/>')], '2 diagrams'],
    ['a diagram in no place', [file('c.bpmn', '<a/>')], '"c.bpmn" lies in another place'],
    ['a way out of the folder', [file('../b/c.bpmn', '<a/>')], '0 diagrams'],
    ['a broken file beside the diagram', [file('a/b/c.bpmn', '<a/>'), file('a/act.json', '{')], '"a/act.json" is no JSON'],
  ] as const) {
    it(`should be refused with ${title}`, async () => {
      expect(await refusal(async () => readSet(await readZip(writeZip(files))))).to.include(reason);
    });
  }
});
