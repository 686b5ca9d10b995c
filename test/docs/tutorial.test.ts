import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import { checkDefinition } from '../../src/definitions/check-definition.ts';
import { type FolderEntry, readEntry } from '../../src/definitions/read-folder.ts';
import type { Digest } from '../../src/regulation/digest.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { tryScenarios } from '../../src/testing/try-scenarios.ts';
import { pageBlocks } from './page-blocks.ts';

const root = resolve(import.meta.dirname, '../..');
const result = resolve(root, 'docs/tutorial');
const stem = resolve(result, 'lesson/trading-place/office');

describe('the result of the tutorial', function () {
  this.timeout(30_000);
  let entry: FolderEntry;

  before(async () => {
    entry = await readEntry(result, `${stem}.bpmn`, resolve(root, 'diagrams'));
  });

  it('should pass the check: the diagram says what its act says', async () => {
    const { content } = entry;

    expect(content.digest?.table?.rows).to.have.length(6);
    expect(await checkDefinition(content, checkContext(content))).to.deep.equal([]);
  });

  it('should run: every scenario reaches the end it names', async () => {
    const { key, content } = entry;
    const tried = await tryScenarios(key, content, scenarioParts(content.act));

    expect(tried.map(({ name, faults }) => [name, faults])).to.deep.equal([['granted', []], ['refused-not-found', []], ['refused-on-merits', []]]);
    expect(tried[0]?.trace).to.include.members(['process_6', 'action_6', 'process_7']);
  });

  for (const page of ['tutorial.md', 'tutorial.ru.md']) {
    describe(`as docs/${page} shows it`, () => {
      const block = async (language: string, words: string): Promise<string> => {
        const blocks = pageBlocks(await readFile(resolve(root, 'docs', page), 'utf8'));
        return blocks.find(({ info }) => info[0] === language && info.includes(words))?.text ?? expect.fail(`no ${language} ${words}`);
      };
      const json = async (words: string): Promise<unknown> => JSON.parse(`{${await block('json', words)}}`);

      it('should have the step that is added', async () => {
        const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
        const xml = lines(entry.content.xml);
        const shown = lines(await block('xml', 'step'));

        expect(xml.slice(xml.indexOf(shown[0] ?? ''), xml.indexOf(shown[0] ?? '') + shown.length)).to.deep.equal(shown);
      });

      it('should have the table of the act, with the deadline that is amended later', async () => {
        const { table } = (await json('table')) as Pick<Digest, 'table'>;
        const rows = table?.rows.map((row) => (row.action === 3 ? { ...row, deadline: { businessDays: 2 } } : row));

        expect(table?.rows[2]?.deadline).to.deep.equal({ businessDays: 3 });
        expect({ ...table, rows }).to.deep.equal(entry.content.digest?.table);
      });

      it('should have the scenario', async () => {
        expect(JSON.parse(await block('json', 'scenario'))).to.deep.equal(entry.content.scenarios.scenarios.at(-1));
      });
    });
  }
});
