import { access, readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { checks } from '../../src/lint/check-diagram.ts';
import { checksOf, ruleOf, rulesIndex } from './rules-index.ts';

const root = resolve(import.meta.dirname, '../..');

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
    const names: readonly string[] = await checksOf('lint');
    expect(checks.map(({ name }) => name)).to.have.members([...names]);
  });

  it('should have a page each that says its name, what it demands, and its class', async () => {
    const classes = new Map<string, string>(checks.map((check) => [check.name, check.class]));
    for (const name of [...(await checksOf('lint')), ...(await checksOf('regulation'))]) {
      const rule = await ruleOf(name);
      expect(rule.title, name).to.be.a('string');
      expect(rule.class, name).to.equal(classes.get(name) ?? 'act');
    }
  });

  it('should all be listed: else print the list anew, node test/project/rules-index.ts > docs/rules/README.md', async () => {
    expect(await readFile(join(root, 'docs/rules/README.md'), 'utf8')).to.equal(await rulesIndex());
  });

  it('should have no diagrams left over from a check that is gone', async () => {
    const names = [...(await checksOf('lint')), ...(await checksOf('regulation'))];
    const folders = (await readdir(join(root, 'test/fixtures/checks'))).filter((folder) => folder !== 'forms');
    expect(names).to.include.members(folders);
  });
});
