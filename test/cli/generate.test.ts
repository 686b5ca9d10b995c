import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Scenarios } from '../../src/definitions/scenarios.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const KEY = 'karaganda/social-assistance/provider';
const STEM = `diagrams/${KEY}`;

describe('reglament generate', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  before(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    for (const part of ['forms', 'calendars', 'karaganda/act.json']) await cp(join(root, 'diagrams', part), join(folder, 'diagrams', part), { recursive: true });
    await cp(join(root, `${STEM}.bpmn`), join(folder, `${STEM}.bpmn`));
  });
  after(() => remove());

  async function generate(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'generate', ...words], {
      cwd: folder,
      env: { ...process.env, DIAGRAMS_DIR: join(folder, 'diagrams') },
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  it('should leave scenarios beside the diagram, and find by them what a later change does otherwise', async () => {
    const made = await generate(KEY, '--write');
    expect([made.code, made.err]).to.deep.equal([0, '']);
    expect(made.out).to.match(/^✓ karaganda\/social-assistance\/provider +2 scenarios \(of all 2 ways, none smaller\) \d+ ms\n$/);
    const written = JSON.parse(await readFile(join(folder, `${STEM}.generated.scenarios.json`), 'utf8')) as Scenarios;
    expect(written.scenarios.map(({ outcome }) => outcome)).to.have.members(['completed', 'refused_on_merits']);

    const xml = await readFile(join(folder, `${STEM}.bpmn`), 'utf8');
    await writeFile(join(folder, `${STEM}.bpmn`), xml.replace('=decision = "grant"', '=decision != "grant"'));
    const checked = await generate(`${STEM}.bpmn`, '--check');

    expect(checked.code).to.equal(1);
    expect(checked.out).to.match(/^✗ .* 2 scenarios \d+ ms\n/).and.to.include('it ends at <refused_on_merits>, not at <completed>');
    expect(checked.out).to.match(/\n +way: start → /);
  });

  it('should say what nothing can take, with the way to what does not go on', async () => {
    const xml = await readFile(join(root, `${STEM}.bpmn`), 'utf8');
    await writeFile(join(folder, `${STEM}.bpmn`), xml.replace('=decision = "grant"', '=verdict = "grant"'));
    const { code, out } = await generate(KEY);

    expect(code).to.equal(1);
    expect(out).to.match(/no way takes .*<flow_gateway_outcome__completed>/).and.to.include('verdict').and.to.match(/\n +way: start → /);
  });

  it('should add what is late, and walk about, where it is asked to', async () => {
    await cp(join(root, `${STEM}.bpmn`), join(folder, `${STEM}.bpmn`));
    const { code, out, err } = await generate(KEY, '--late', '--json', '--walks', '2', '--seed', '5');

    expect(code, err).to.equal(0);
    const { scenarios } = JSON.parse(out) as Scenarios;
    const late = scenarios.filter(({ name }) => name.startsWith('generated-late-'));
    expect(late).to.have.length(1);
    expect(late[0]?.expect?.late).to.include('process_4');
    expect(err).to.match(/\n {4}2 walks: all holds\n/);
  });

  it('should refuse words it does not know', async () => {
    const { code, err } = await generate(KEY, '--cover', 'most');
    expect(code).to.equal(2);
    expect(err).to.include('"most" is neither flows nor paths');
  });
});
