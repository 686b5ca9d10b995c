import { expect } from 'chai';
import { resolve } from 'node:path';
import { checkContext } from '../../src/check-context.ts';
import { checkDefinition } from '../../src/definitions/check-definition.ts';
import { readFolder } from '../../src/definitions/read-folder.ts';

const { entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));

describe('the diagrams', () => {
  it('should be the forty-two of the five acts', () => {
    expect(entries).to.have.length(42);
  });

  for (const { key, content } of entries) {
    it(`should pass every check: ${key}`, async () => {
      const found = await checkDefinition(content, checkContext(content));
      expect(found.map(({ check, element, sentence }) => `<${element ?? ''}> ${sentence} (${check})`)).to.deep.equal([]);
    }).timeout(10_000);
  }
});
