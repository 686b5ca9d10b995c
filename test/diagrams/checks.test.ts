import { expect } from 'chai';
import { resolve } from 'node:path';
import { checkContext } from '../../src/app.ts';
import { readFolder } from '../../src/definitions/read-folder.ts';
import { checkDiagram } from '../../src/lint/check-diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const { entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));

describe('the diagrams', () => {
  for (const { key, content } of entries) {
    it(`should pass every check: ${key}`, async () => {
      const found = await checkDiagram(await readDiagram(content.xml), checkContext(content));
      expect(found.map(({ check, element, sentence }) => `<${element ?? ''}> ${sentence} (${check})`)).to.deep.equal([]);
    }).timeout(10_000);
  }
});
