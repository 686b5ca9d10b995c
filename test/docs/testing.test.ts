import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { pageBlocks, type PageBlock } from './page-blocks.ts';

const root = resolve(import.meta.dirname, '../..');

describe('docs/testing.md', function () {
  this.timeout(120_000);
  let folder: string;
  let blocks: readonly PageBlock[];
  const marked = (...words: readonly string[]): readonly PageBlock[] => blocks.filter(({ info }) => words.every((word) => info.includes(word)));

  before(async () => {
    blocks = pageBlocks(await readFile(join(root, 'docs/testing.md'), 'utf8'));
    folder = await mkdtemp(join(tmpdir(), 'reglament-page-'));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs the blocks as files of tests, with the package as it lies here; answers what mocha said. */
  async function run(tests: readonly PageBlock[]): Promise<{ readonly status: number | null; readonly stdout: string }> {
    const files = tests.map(({ line }) => join(folder, `line-${line}.test.mts`));
    const source = ({ text }: PageBlock): string => text.replaceAll("'reglament/testing'", `'${root}/src/testing/index.ts'`);
    await Promise.all(tests.map((block, index) => writeFile(files[index] ?? '', source(block))));
    await symlink(join(root, 'diagrams'), join(folder, 'diagrams')).catch(() => null);
    return spawnSync(join(root, 'node_modules/.bin/mocha'), ['--timeout', '20000', ...files], { cwd: folder, encoding: 'utf8' });
  }

  it('should show tests that pass', async () => {
    const passing = marked('ts', 'run').filter(({ info }) => !info.includes('fails'));
    const { status, stdout } = await run(passing);

    expect(passing).to.have.length.of.at.least(3);
    expect(status, stdout).to.equal(0);
  });

  it('should show a test that fails, and what it says', async () => {
    const failing = marked('ts', 'run', 'fails');
    const { status, stdout } = await run(failing);

    const said = stdout.split('\n').map((line) => line.trim());
    const lines = marked('text', 'output').flatMap(({ text }) => text.trim().split('\n'));
    expect(status, stdout).to.equal(failing.length).and.to.equal(1);
    // The name of the picture ends with numbers of the run.
    expect(lines.filter((line) => !said.some((other) => other.startsWith(line))), stdout).to.deep.equal([]);
  });
});
