import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { scenariosJsonSchema } from '../../src/definitions/scenarios.ts';

describe('the JSON Schema of scenarios', () => {
  it('should lie in diagrams/schemas, current (node src/write-schemas.ts)', async () => {
    expect(await readFile(new URL('../../diagrams/schemas/scenarios.schema.json', import.meta.url), 'utf8')).to.equal(scenariosJsonSchema());
  });
});
