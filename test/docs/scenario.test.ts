import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { readEntry } from '../../src/definitions/read-folder.ts';
import { scenariosSchema } from '../../src/definitions/scenarios.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { tryScenarios } from '../../src/testing/try-scenarios.ts';
import { pageBlocks } from './page-blocks.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the scenario in docs/testing.md', () => {
  it('should go as it says', async () => {
    // given the page, and the channel it speaks of
    const blocks = pageBlocks(await readFile(resolve(root, 'docs/testing.md'), 'utf8')).filter(({ info }) => info.includes('scenario'));
    const folder = resolve(root, 'diagrams');
    const { key, content } = await readEntry(folder, resolve(folder, 'atyrau/unemployment-certificate/office.bpmn'));
    const { calendar } = await readCalendars(folder);

    // when
    const scenarios = blocks.map(({ text }) => scenariosSchema.parse(JSON.parse(text)));
    const tried = await Promise.all(scenarios.map((one) => tryScenarios(key, { ...content, scenarios: one }, scenarioParts(content.act, { calendar }))));

    // then
    expect(tried.flat().map(({ name, faults }) => [name, faults])).to.deep.equal([['register-down-and-late', []]]);
  });
});
