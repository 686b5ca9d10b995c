import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { type Browser, TestServer } from './test-server.ts';

const LAYER = 'wss://127.0.0.1:13579';

describe('http: headers', () => {
  let server: TestServer;
  let counter: Browser;
  let webDir: string;
  let remove: () => Promise<void>;

  before(async () => {
    ({ path: webDir, remove } = await temporaryFolder());
    for (const page of ['inbox', 'viewer', 'modeller', 'assets', 'cabinet/case']) await mkdir(join(webDir, page), { recursive: true });
    for (const page of ['inbox', 'viewer', 'modeller', 'cabinet/case']) await writeFile(join(webDir, page, 'index.html'), '<!doctype html>');
    await writeFile(join(webDir, 'assets', 'check-worker.js'), 'export {};');
  });
  after(() => remove());
  afterEach(() => server.stop());

  const start = async (options: Parameters<typeof TestServer.start>[0] = {}): Promise<void> => {
    server = await TestServer.start({ webDir, signingLayer: { address: LAYER, showCertificate: () => ({}) }, ...options });
    counter = await server.signIn('counter');
  };
  /** One answer of every kind there is, by its address. */
  const answers = async (): Promise<readonly (readonly [string, Response])[]> => {
    const { id } = server.runtime.add();
    const addresses = [
      '/', '/cases/1', '/modeller/a/b/c', '/assets/check-worker.js', '/nothing', '/api/session', '/api/openapi.json', '/api/events',
      '/api/nothing', `/api/cases/${id}`, '/api/cases/%E0%A4%A', '/cabinet',
    ];
    return Promise.all(addresses.map(async (address) => [address, await counter.fetch(address, { redirect: 'manual' })] as const));
  };
  const policyAt = async (address: string): Promise<readonly string[]> => {
    const response = await counter.get(address);
    await response.body?.cancel();
    return (response.headers.get('content-security-policy') ?? '').split(';');
  };

  it('should be on every kind of answer: no other host, frame, type or address of ours', async () => {
    await start();
    for (const [address, response] of await answers()) {
      await response.body?.cancel();
      const { headers } = response;
      expect(headers.get('content-security-policy'), address).to.contain("default-src 'none';base-uri 'none';").and.to.contain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options'), address).to.equal('DENY');
      expect(headers.get('x-content-type-options'), address).to.equal('nosniff');
      expect(headers.get('referrer-policy'), address).to.equal('no-referrer');
      expect(headers.get('cross-origin-resource-policy'), address).to.equal('same-origin');
      expect(headers.get('permissions-policy'), address).to.contain('camera=()').and.to.contain('geolocation=()');
      for (const absent of ['strict-transport-security', 'x-powered-by', 'etag', 'server', 'access-control-allow-origin']) {
        if (absent !== 'etag' || address.startsWith('/api')) expect(headers.get(absent), `${absent} of ${address}`).to.equal(null);
      }
    }
  });

  it('should let nothing of the API be kept, what goes wrong and where one is sent among it', async () => {
    await start();
    const kept = (await answers()).filter(([, { headers }]) => headers.get('cache-control') !== 'no-store').map(([address]) => address);
    expect(kept).to.deep.equal(['/', '/cases/1', '/modeller/a/b/c', '/assets/check-worker.js', '/nothing']);
  });

  it('should run no script on any page but our own files', async () => {
    await start();
    for (const address of ['/', '/cases/1', '/modeller/a/b/c', '/assets/check-worker.js']) {
      const policy = await policyAt(address);
      expect(policy, address).to.include("script-src 'self'");
      expect(policy.join(';'), address).not.to.contain('unsafe-eval');
    }
    expect(await policyAt('/nothing')).to.deep.equal(["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]);
  });

  it('should allow styles of its own to the modeller alone, and text as a page to nobody who can do without', async () => {
    await start();
    const [plain, drawn, modelled] = [await policyAt('/'), await policyAt('/cases/1'), await policyAt('/modeller/a/b/c')];
    for (const policy of [plain, drawn]) expect(policy).to.include("style-src 'self'");
    expect(modelled).to.include("style-src 'self' 'unsafe-inline'");
    expect([plain, drawn, modelled].map((policy) => policy.includes("require-trusted-types-for 'script'"))).to.deep.equal([true, false, false]);
  });

  it('should let pages speak to the server, and to the signing layer where there is one', async () => {
    await start();
    expect(await policyAt('/cases/1')).to.include(`connect-src 'self' ${LAYER}`);
    await server.stop();
    await start({ signingLayer: null });
    expect(await policyAt('/cases/1')).to.include("connect-src 'self'");
  });

  it('should hold browsers to https where it is spoken, and say what plain http has no use for', async () => {
    await start({ secure: true });
    const { headers } = await server.fetch('/nothing');
    expect(headers.get('strict-transport-security')).to.equal('max-age=31536000');
    expect(headers.get('cross-origin-opener-policy')).to.equal('same-origin');
  });
});
