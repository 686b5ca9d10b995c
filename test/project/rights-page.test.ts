import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rightsPage } from './rights-page.ts';

describe('docs/rights.md', () => {
  it('should say what the table says: else print it anew, node test/project/rights-page.ts > docs/rights.md', async () => {
    const page = await readFile(resolve(import.meta.dirname, '../../docs/rights.md'), 'utf8');
    expect(page).to.equal(await rightsPage());
  });
});
