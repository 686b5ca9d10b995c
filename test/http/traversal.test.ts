import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { allRoutes } from './all-routes.ts';
import { rawRequest } from './raw-request.ts';
import { type Browser, TestServer } from './test-server.ts';

const SECRET = 'nobody is to see this';
/** Ways to say «one folder up, and there the secret», or what some systems take for a name of their own. */
const PATHS = [
  '../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%2e%2e%2fsecret.txt', '..%5csecret.txt', '..\\secret.txt', '....//secret.txt', '%252e%252e%252fsecret.txt',
  '..%c0%afsecret.txt', '..%00/secret.txt', 'secret.txt%00.js', '/secret.txt', '//secret.txt', '%2fsecret.txt', 'C:%5csecret.txt', 'file:%2f%2fsecret.txt', 'CON', 'NUL.js',
  'a.js::$DATA', '.', '..', '%2e', '%2e%2e', '.env', '.git/config', `${'../'.repeat(40)}etc/passwd`, `${'a'.repeat(5000)}.js`,
];

describe('http: paths that lead out of where they begin', () => {
  let server: TestServer;
  let counter: Browser;
  let remove: () => Promise<void>;

  before(async () => {
    const folder = await temporaryFolder();
    ({ remove } = folder);
    const webDir = join(folder.path, 'web');
    await mkdir(join(webDir, 'assets'), { recursive: true });
    await mkdir(join(webDir, 'inbox'));
    await writeFile(join(webDir, 'inbox', 'index.html'), '<!doctype html>');
    await writeFile(join(webDir, 'assets', 'a.js'), 'export {};');
    for (const place of ['secret.txt', 'web/secret.txt', 'web/assets/.env']) await writeFile(join(folder.path, place), SECRET);
    server = await TestServer.start({ webDir });
    counter = await server.signIn('counter');
  });
  after(async () => {
    await server.stop();
    await remove();
  });

  for (const base of ['/', '/assets/', '/cases/', '/services/', '/modeller/']) {
    it(`should show nothing but pages and assets below ${base}`, async () => {
      for (const path of PATHS) {
        // As it stands: a client that tidies addresses would send something harmless.
        const { status, text } = await rawRequest(server.origin, [`GET ${base}${path} HTTP/1.1`, 'Host: a', `Cookie: ${counter.cookie}`, 'Connection: close', '']);
        expect(text, path).not.to.contain(SECRET).and.not.to.contain('root:');
        expect([path, status]).to.deep.equal([path, status === 400 ? 400 : base === '/' && ['.', '..', '%2e', '%2e%2e'].includes(path) ? status : 404]);
      }
    });
  }

  it('should be no ids, keys or names of anything the API knows', async () => {
    const routes = (await allRoutes()).filter(({ method, path }) => method === 'get' && path.includes(':'));
    const admin = await server.signIn('admin');
    const analyst = await server.signIn('analyst');
    for (const { path } of routes) {
      for (const part of ['..%2f..%2fsecret.txt', '%2e%2e', '..%5c..%5csecret.txt', '%2fetc%2fpasswd', 'x%00', 'CON', 'a'.repeat(300), '__proto__', 'constructor']) {
        for (const browser of [admin, analyst]) {
          const address = `/api${path}`.replaceAll(/:pass|:version/g, '1').replaceAll(/:\w+/g, part);
          const { status, text } = await rawRequest(server.origin, [`GET ${address} HTTP/1.1`, 'Host: a', `Cookie: ${browser.cookie}`, 'Connection: close', '']);
          // A key there is no channel of has no cases that have ended, either.
          expect((status >= 400 && status < 500) || text.endsWith('\r\n\r\n[]'), `${address}: ${text}`).to.equal(true);
          expect(text).not.to.match(/ENOENT|\/(work|home|tmp|node_modules)\/|secret is/);
        }
      }
    }
  });
});

describe('http: where one is sent', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ webDir: '/nowhere' });
  });
  afterEach(() => server.stop());

  it('should be a page of this server, whatever the address says', async () => {
    const staff = await server.signIn('counter');
    const citizen = await server.signIn('citizen');
    for (const [browser, begin] of [[staff, '/cabinet'], [citizen, '']] as const) {
      for (const item of ['//evil.example', '/\\evil.example', '/%2f%2fevil.example', '/%5cevil.example', 'https:%2f%2fevil.example', '/@evil.example', '%0d%0aLocation:%20https:%2f%2fevil.example']) {
        const path = `${begin}/cases/${item}`;
        const { text } = await rawRequest(server.origin, [`GET ${path} HTTP/1.1`, 'Host: evil.example', `Cookie: ${browser.cookie}`, 'Connection: close', '']);
        const [, location = '/'] = /^location: (.*)\r$/im.exec(text) ?? [];
        expect(new URL(location, 'http://here.example').host, `${path} → ${location}`).to.equal('here.example');
        expect(location).to.match(/^\/(?![/\\])/);
        expect(text.match(/^location:/gim)?.length ?? 0, path).to.be.within(0, 1);
      }
    }
  });

  it('should be nowhere else for any parameter: nothing in an address is followed but by the page of signing in', async () => {
    const citizen = await server.signIn('citizen');
    for (const name of ['next', 'return', 'redirect', 'url', 'to']) {
      const reply = await citizen.fetch(`/office?${name}=https://evil.example`, { redirect: 'manual' });
      expect(reply.headers.get('location')).to.equal('/cabinet');
    }
  });
});
