import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { TestServer } from './test-server.ts';

describe('http: pages', () => {
  let server: TestServer;
  let remove: () => Promise<void>;
  let webDir: string;

  beforeEach(async () => {
    ({ path: webDir, remove } = await temporaryFolder());
    for (const page of ['inbox', 'start', 'sign-in', 'viewer']) {
      await mkdir(join(webDir, page));
      await writeFile(join(webDir, page, 'index.html'), `<!doctype html>${page}`);
    }
    await mkdir(join(webDir, 'assets'));
    await writeFile(join(webDir, 'assets', 'inbox-1a2b.js'), 'export {};');
    server = await TestServer.start({ webDir });
  });
  afterEach(async () => {
    await server.stop();
    await remove();
  });

  for (const [address, page] of [
    ['/', 'inbox'],
    ['/?tab=mine', 'inbox'],
    ['/start', 'start'],
    ['/sign-in?next=/start', 'sign-in'],
    ['/cases/4f1c', 'viewer'],
  ] as const) {
    it(`should serve the ${page} at ${address}, asked for anew each time`, async () => {
      const response = await server.fetch(address);
      expect(await response.text()).to.equal(`<!doctype html>${page}`);
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).to.equal('no-cache');
      expect(response.headers.get('content-security-policy')).to.contain("default-src 'none';").and.to.contain("script-src 'self';");
    });
  }

  it('should have browsers keep assets for good', async () => {
    const response = await server.fetch('/assets/inbox-1a2b.js');
    expect(await response.text()).to.equal('export {};');
    expect(response.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).to.match(/javascript/);
  });

  it('should show a page that says where to go where there is none', async () => {
    for (const address of ['/nothing', '/assets/gone.js', '/assets/', '/assets/..%2finbox/index.html', '/services/a/b/c', '/cases/a/b']) {
      const response = await server.fetch(address);
      expect(response.status, address).to.equal(404);
      expect(await response.text()).to.contain('Страница не найдена').and.to.contain('href="/"');
    }
  });

  it('should serve the API alone where there is no web', async () => {
    await server.stop();
    server = await TestServer.start();
    expect((await server.fetch('/')).status).to.equal(404);
    expect((await server.fetch('/api/session/demo')).status).to.equal(200);
  });
});
