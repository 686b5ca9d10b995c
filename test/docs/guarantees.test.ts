import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../..');

describe('docs/guarantees.md', () => {
  it('should name, for what it promises, tests that are there', async () => {
    const page = await readFile(resolve(root, 'docs/guarantees.md'), 'utf8');
    const named = [...page.matchAll(/`((?:test|docs)\/[^`*]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(resolve(root, path)))).to.deep.equal([]);
    expect(named.length).to.be.greaterThan(20);
  });

  it('should give a test for each promise', async () => {
    const page = await readFile(resolve(root, 'docs/guarantees.md'), 'utf8');
    const tables = page.split('\n\n').flatMap((block) => (/^(?:## .*\n)?\|.*\| Tested in \|$/m.test(block) ? [block] : []));
    const promises = tables.flatMap((table) => table.split('\n').filter((line) => line.startsWith('| ')).slice(2));
    expect(promises.filter((line) => !line.includes('`test/'))).to.deep.equal([]);
    expect(promises.length).to.be.greaterThan(15);
  });
});
