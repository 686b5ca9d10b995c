import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const diagrams = resolve(import.meta.dirname, '../../diagrams');
const CHANNELS = 'atyrau/unemployment-certificate';

describe('reglament check', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    for (const part of ['forms', 'atyrau/act.json', ...['bpmn', 'regulation.json', 'scenarios.json'].map((kind) => `${CHANNELS}/office.${kind}`)]) {
      await cp(join(diagrams, part), join(folder, part), { recursive: true });
    }
  });
  afterEach(() => remove());

  /** Checks the folder's copy of the diagrams, run from there. */
  const check = (...words: readonly string[]): Promise<{ code: unknown; out: string; err: string }> => checkWith({}, ...words);
  async function checkWith(settings: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [program, 'check', ...words], { cwd: folder, env: { ...process.env, ...settings } });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }
  const change = async (file: string, from: string, to: string): Promise<void> => {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };

  it('should find nothing in a channel that says what its act says', async () => {
    const found = await check('.', '--json', 'findings.json');
    expect(found).to.deep.equal({ code: 0, out: '1 diagrams checked: nothing to find fault with\n', err: '' });
    expect(JSON.parse(await readFile(join(folder, 'findings.json'), 'utf8'))).to.deep.equal({
      files: [{ file: `${CHANNELS}/office.bpmn`, findings: [] }],
    });
  });

  it('should refuse what is made to harm, or is no diagram, each with its line', async () => {
    const file = await readFile(join(folder, CHANNELS, 'office.bpmn'), 'utf8');
    const bad = {
      akim: file.replace('<bpmn:definitions', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>\n<bpmn:definitions'),
      portal: Buffer.from([0x50, 0x4b, 3, 4, 0x14]),
      provider: `${file}<!--${'x'.repeat(1_000_000)}-->`,
    };
    for (const [channel, content] of Object.entries(bad)) await writeFile(join(folder, CHANNELS, `${channel}.bpmn`), content);
    const { code, out } = await check('.', '--json', '-');
    const found = (JSON.parse(out) as { files: { file: string; findings: { line: number | null; sentence: string }[] }[] }).files;
    expect(code).to.equal(1);
    expect(found.flatMap(({ file, findings }) => findings.map(({ line, sentence }) => [file.split('/').at(-1), line, sentence.slice(0, 35)]))).to.deep.equal([
      ['akim.bpmn', 2, 'document types and entities are not'],
      ['portal.bpmn', 1, 'this is not XML but ZIP (DOCX, XLSX'],
      ['provider.bpmn', null, `the file has ${file.length + 1_000_007} characters; at`],
    ]);
  });

  it('should tell what the act says, file by file, and go on behind a file it cannot read', async () => {
    await writeFile(join(folder, CHANNELS, 'akim.bpmn'), '<bpmn:definitions');
    await change(`${CHANNELS}/office.bpmn`, 'candidateGroups="head"', 'candidateGroups="counter"');

    const { code, out } = await check('.');

    expect(code).to.equal(1);
    const [, akim, , officeFile, office] = out.split('\n');
    expect(akim).to.match(/^ {2}line 1: .+ \[execution\/files-read\]$/);
    expect(officeFile).to.equal(`${CHANNELS}/office.bpmn`);
    expect(office).to.match(/^ {2}line \d+ <process_13>: this is the work of head, not of counter \[act\/positions-fit\]$/);
    expect(out).to.include('2 diagrams checked: 2 findings in 2 of them');
  });

  it('should give the findings as data and as a JUnit report', async () => {
    await change(`${CHANNELS}/office.bpmn`, 'candidateGroups="head"', 'candidateGroups="counter"');

    const { code, out } = await check(join(folder, CHANNELS, 'office.bpmn'), '--json', '-', '--junit', 'report.xml');

    expect(code).to.equal(1);
    const { files } = JSON.parse(out) as { files: { file: string; findings: Record<string, unknown>[] }[] };
    expect(files).to.have.length(1);
    expect(files[0]?.findings).to.have.length(1);
    expect(files[0]?.findings[0]).to.deep.include({ check: 'positions-fit', class: 'act', element: 'process_13', path: null });
    const report = await readFile(join(folder, 'report.xml'), 'utf8');
    expect(report).to.include('failures="1"').and.include('name="positions-fit &lt;process_13').and.include('type="act"');
  });

  it('should ask the engine that is set', async () => {
    await change(`${CHANNELS}/office.bpmn`, '</bpmn:userTask>', '<bpmn:standardLoopCharacteristics id="loop" loopMaximum="2" /></bpmn:userTask>');
    expect((await checkWith({ ENGINE: 'bpmn-engine' }, '.')).out).to.include('[execution/engine-runs]');
    expect((await checkWith({ ENGINE: 'native' }, '.')).out).to.not.include('engine-runs');
  });

  it('should say what is not there', async () => {
    expect((await check('nowhere')).code).to.equal(2);
    await rm(join(folder, 'atyrau/act.json'));
    expect((await check('.')).out).to.include('atyrau/act.json: ENOENT');
  });
});
