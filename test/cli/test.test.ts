import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Scenarios } from '../../src/definitions/scenarios.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'src/cli/main.ts');
const STEM = 'diagrams/atyrau/unemployment-certificate/office';
const KEY = 'atyrau/unemployment-certificate/office';

describe('reglament test', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    for (const part of ['forms', 'calendars', 'atyrau/act.json']) await cp(join(root, 'diagrams', part), join(folder, 'diagrams', part), { recursive: true });
    for (const ending of ['.bpmn', '.regulation.json', '.scenarios.json']) await cp(join(root, `${STEM}${ending}`), join(folder, `${STEM}${ending}`));
  });
  afterEach(() => remove());

  async function test(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [program, 'test', ...words], { cwd: folder, env: { ...process.env, DIAGRAMS_DIR: join(folder, 'diagrams') } });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  /** Leaves these scenarios, changed so. */
  async function scenarios(change: (scenarios: Scenarios['scenarios']) => Scenarios['scenarios']): Promise<void> {
    const file = join(folder, `${STEM}.scenarios.json`);
    const { scenarios } = JSON.parse(await readFile(file, 'utf8')) as Scenarios;
    await writeFile(file, JSON.stringify({ scenarios: change(scenarios) }));
  }

  it('should say in a line that a channel is as its scenarios say, and what they cover', async () => {
    const { code, out, err } = await test('--threshold', 'flows=100,refusals=100');

    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.match(/^✓ atyrau\/unemployment-certificate\/office +8 scenarios +\d+ ms\n/);
    expect(out).to.match(/1 channel, 8 scenarios, [\d.]+ s: all as they say\n/);
    expect(out).to.match(/ {2}flows +100 % {2}32 of 32\n/);
  });

  it('should name the scenario that fails, what is wrong and the way it went, in words and for a pipeline', async () => {
    await scenarios((all) => all.slice(0, 3).map((one) => (one.name === 'refused-documents' ? { ...one, outcome: 'completed' } : one)));
    const { code, out } = await test(`${STEM}.bpmn`, '--junit', 'reports/junit.xml');

    expect(code).to.equal(1);
    expect(out).to.include('1 failed\n    refused-documents: Устный отказ: документы не в порядке\n      it ends at <refused_documents>, not at <completed>\n');
    expect(out).to.include('way: start → process_1 → gateway_process_1 → process_2 → refused_documents');
    const junit = await readFile(join(folder, 'reports/junit.xml'), 'utf8');
    expect(junit).to.include(`<testsuite name="${KEY}" tests="3" failures="1"`);
    expect(junit).to.match(/message="it ends at &lt;refused_documents>?(&gt;)?, not at &lt;completed/);
  });

  it('should write the report, miss the threshold by name, and put the runs of files together but those of another diagram', async () => {
    const { code, err } = await test('--scenario', 'granted', '--coverage', 'report', '--threshold', 'refusals=100', '--lang', 'ru');

    expect(code).to.equal(1);
    expect(err).to.include('reglament: 0 % of refusals are covered, 100 % are asked for; not covered: ');
    expect(err).to.include(`${KEY} <refused_documents>`);
    expect((await readdir(join(folder, 'report'))).toSorted()).to.deep.equal(['atyrau', 'cobertura.xml', 'coverage.json', 'index.html']);
    expect(await readFile(join(folder, 'report', `${KEY}.html`), 'utf8')).to.include('<html lang="ru">');
    expect(await readFile(join(folder, 'report/cobertura.xml'), 'utf8')).to.include(`filename="${STEM}.bpmn"`);

    // given that coverage, and the same of a diagram as it was before
    const file = join(folder, 'report/coverage.json');
    const old = (await readFile(file, 'utf8')).replace(/"diagram": "[0-9a-f]+"/, `"diagram": "${'0'.repeat(64)}"`);
    await writeFile(join(folder, 'old.json'), old);

    // when nothing is run
    const merged = await test('--no-run', '--merge', 'report', '--merge', 'old.json', '--threshold', 'flows=50');

    // then the one counts, and the other is told of
    expect(merged.code).to.equal(0);
    expect(merged.err).to.equal(`reglament: old.json: 1 runs are of another diagram of ${KEY} and are left out\n`);
    expect(merged.out).to.match(/ {2}flows +\d\d(\.\d)? % {2}2\d of 32\n/);
  });

  it('should go on where a channel cannot be read, and fail', async () => {
    await writeFile(join(folder, `${STEM}.scenarios.json`), '{');
    const { code, out } = await test();
    expect(code).to.equal(1);
    expect(out).to.match(/^✗ \S+office\.bpmn\n {4}\S+office\.scenarios\.json(, line 1)?: is no JSON\n/);
  });

  it('should try again what a changed or moved file belongs to, for as long as it watches', async () => {
    const environment = { ...process.env, DIAGRAMS_DIR: join(folder, 'diagrams') };
    const child = spawn(process.execPath, [program, 'test', '--watch', '--scenario', 'granted', '--scenario', 'refused-documents'], { cwd: folder, env: environment });
    let out = '';
    /** Waits until the output after what was seen before holds this, and takes it as seen. */
    async function said(sentence: string): Promise<void> {
      while (!out.includes(sentence)) out += String((await once(child.stdout, 'data'))[0]);
      out = out.slice(out.indexOf(sentence) + sentence.length);
    }
    try {
      // given a watch
      await said('Watching.\n');

      // when a scenario is made to fail, it is said
      const refused = (outcome: string): Promise<void> => scenarios((all) => all.map((one) => (one.name === 'refused-documents' ? { ...one, outcome } : one)));
      await refused('completed');
      await said(`${STEM}.scenarios.json\n✗ ${KEY}`);
      await said('failures');

      // when the diagram is moved away, and back, that too
      await rename(join(folder, `${STEM}.bpmn`), join(folder, 'away'));
      await said('is not there any more');
      await said('failures');
      await refused('refused_documents');
      await rename(join(folder, 'away'), join(folder, `${STEM}.bpmn`));
      await said(`✓ ${KEY}`);
      await said('failures');

      // when a form changes that the diagram names, and one it does not
      await writeFile(join(folder, 'diagrams/forms/unheard-of.form'), '{}');
      await writeFile(join(folder, 'diagrams/forms/document-check.form'), '{');
      await said('document-check.form\n✗ ');
    } finally {
      child.kill();
    }
    expect(await once(child, 'close')).to.deep.equal([0, null]);
  });

  it('should refuse what it cannot take, without trying anything', async () => {
    const { code, out, err } = await test('--no-run', '--merge', 'diagrams/atyrau/act.json');
    expect([code, out.includes('✗')]).to.deep.equal([2, false]);
    expect(err).to.match(/^reglament: diagrams\/atyrau\/act\.json: .+ \[coverage-file-invalid\]\n$/);
  });
});
