import { access, readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect } from 'chai';
import { checks } from '../../src/lint/check-diagram.ts';

const root = resolve(import.meta.dirname, '../..');

/** Names of the checks of a room: the stems of its files. None where the room has no checks. */
async function checksOf(room: 'lint' | 'regulation'): Promise<readonly string[]> {
  const files = await readdir(join(root, 'src', room, 'checks')).catch(() => []);
  return files.map((file) => basename(file, '.ts')).toSorted();
}

async function missing(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(paths.map((path) => access(join(root, path)).then(() => true, () => false)));
  return paths.filter((_, index) => there[index] === false);
}

describe('the rules', () => {
  for (const room of ['lint', 'regulation'] as const) {
    it(`should have for every check of src/${room} a test, two diagrams and a page of one name`, async () => {
      for (const name of await checksOf(room)) {
        const siblings = [
          `test/${room}/checks/${name}.test.ts`,
          `test/fixtures/checks/${name}/valid.bpmn`,
          `test/fixtures/checks/${name}/invalid.bpmn`,
          `docs/rules/${name}.md`,
        ];
        expect(await missing(siblings), name).to.deep.equal([]);
      }
    });
  }

  it('should be run, every one of src/lint, under the name of its file', async () => {
    expect(checks.map(({ name }) => name).toSorted()).to.deep.equal(await checksOf('lint'));
  });

  it('should have a page each, of their name and class, that the index lists', async () => {
    const names = [...(await checksOf('lint')), ...(await checksOf('regulation'))];
    const index = await readFile(join(root, 'docs/rules/README.md'), 'utf8');
    const listed = [...index.matchAll(/^\| \[([a-z-]+)\]\(([a-z-]+)\.md\) \| (\w+) \|/gm)];
    expect(new Set(listed.map(([, name]) => name))).to.deep.equal(new Set(names));
    const classes = new Map(checks.map((check) => [check.name, check.class]));
    for (const [, name = '', file, kind] of listed) {
      expect(file).to.equal(name);
      expect(kind, name).to.equal(classes.get(name) ?? 'act');
      const page = await readFile(join(root, `docs/rules/${name}.md`), 'utf8');
      expect(page, name).to.match(new RegExp(String.raw`^# .+ \(\`${name}\`\)\n\n\*${kind}\*\n`));
    }
  });

  it('should have no diagrams left over from a check that is gone', async () => {
    const names = [...(await checksOf('lint')), ...(await checksOf('regulation'))];
    const folders = (await readdir(join(root, 'test/fixtures/checks'))).filter((folder) => folder !== 'forms');
    expect(names).to.include.members(folders);
  });
});
