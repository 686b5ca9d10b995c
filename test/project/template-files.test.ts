import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { templateFiles, templatesFolder } from './template-files.ts';

describe('diagrams/templates', () => {
  it('should hold what the operations say: else write it anew, node test/project/template-files.ts', async () => {
    const names = (await readdir(templatesFolder)).filter((name) => name.endsWith('.json')).toSorted();
    const lying = await Promise.all(names.map(async (name) => [name, await readFile(join(templatesFolder, name), 'utf8')] as const));
    expect(lying).to.deep.equal([...templateFiles()].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
});
