import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { buildWeb } from '../../src/build-web.ts';
import { readConfig } from '../../src/config.ts';

describe('build of the pages', function () {
  this.timeout(60_000);

  it('should leave the process as it was: Vite must not turn a demonstration into production', async () => {
    const before = process.env['NODE_ENV'];
    await buildWeb(readConfig().webDir);
    expect(process.env['NODE_ENV']).to.equal(before);
    expect(await readdir(readConfig().webDir)).to.include.members(['assets', 'inbox', 'viewer', 'service', 'start']);
  });

  it('should build nothing where the sources are the same', async () => {
    await buildWeb(readConfig().webDir);
    expect(await buildWeb(readConfig().webDir)).to.equal(false);
  });
});
