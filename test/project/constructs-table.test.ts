import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { enginesPage, withTable } from './constructs-table.ts';

describe('docs/engines.md', () => {
  it('should hold the table of constructs: else print it anew, node test/project/constructs-table.ts', async () => {
    const page = await enginesPage();
    expect(page).to.equal(withTable(page));
  });

  it('should link to files that are there', async () => {
    const docs = resolve(import.meta.dirname, '../../docs');
    for (const [, link = ''] of (await enginesPage()).matchAll(/\]\((\.\.?\/[^)#]+|[\w/-]+\.md)\)/g)) {
      await access(resolve(docs, link));
    }
  });
});
