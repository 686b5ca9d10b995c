import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { jsonSchemas } from '../../src/regulation/json-schemas.ts';

describe('JSON Schemas of acts and digests', () => {
  for (const [name, text] of Object.entries(jsonSchemas())) {
    it(`should lie in diagrams/schemas as ${name}, current (node src/write-schemas.ts)`, async () => {
      expect(await readFile(new URL(`../../diagrams/schemas/${name}`, import.meta.url), 'utf8')).to.equal(text);
    });
  }
});
