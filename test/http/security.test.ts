import { expect } from 'chai';
import { request } from 'node:http';
import { CaseUnknown } from '../../src/cases/errors.ts';
import { bodyOf, type Browser, json, problem, TestServer } from './test-server.ts';

describe('http: the skin', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });
  afterEach(() => server.stop());

  const routes: [string, string][] = [
    ['GET', '/api/session'],
    ['GET', '/api/definitions'],
    ['GET', '/api/definitions/a/b/c'],
    ['GET', '/api/definitions/a/b/c/live'],
    ['POST', '/api/cases'],
    ['GET', '/api/cases'],
    ['GET', '/api/cases/x'],
    ['POST', '/api/cases/x/withdrawal'],
    ['GET', '/api/tasks'],
    ['GET', '/api/cases/x/tasks/check/1'],
    ['PUT', '/api/cases/x/tasks/check/1/claim'],
    ['DELETE', '/api/cases/x/tasks/check/1/claim'],
    ['POST', '/api/cases/x/tasks/check/1/completion'],
    ['POST', '/api/cases/x/tasks/check/1/attachments'],
    ['GET', '/api/cases/x/attachments/y'],
    ['GET', '/api/cases/x/documents/y'],
    ['GET', '/api/incidents'],
    ['POST', '/api/cases/x/incidents/ask/1/retry'],
    ['GET', '/api/events'],
    ['GET', '/api/catalogue'],
    ['GET', '/api/catalogue/a/b/c'],
    ['GET', '/api/comparisons/b'],
    ['GET', '/api/nothing'],
  ];

  for (const [method, path] of routes) {
    it(`should ask whoever is not signed in to sign in: ${method} ${path}`, async () => {
      await problem(await server.fetch(path, { method }), 401, 'sign-in-required');
      const forged = { cookie: 'reglament_session=AAAA; other=1' };
      await problem(await server.fetch(path, { method, headers: forged }), 401, 'sign-in-required');
    });
  }

  it('should find the session among other cookies', async () => {
    const cookie = `theme=dark; ${counter.cookie}; lang=ru`;
    expect((await server.fetch('/api/session', { headers: { cookie } })).status).to.equal(200);
  });

  describe('against requests another site has the browser send', () => {
    const refused: Record<string, Record<string, string>> = {
      'from another site': { origin: 'https://evil.example' },
      'from the same machine, another port': { origin: 'http://127.0.0.1:1' },
      'from nowhere': { origin: 'null' },
      'with an origin that is none': { origin: 'nonsense' },
      'that the browser calls cross-site': { 'sec-fetch-site': 'cross-site' },
      'that the browser calls same-site': { 'sec-fetch-site': 'same-site' },
    };
    for (const [name, headers] of Object.entries(refused)) {
      it(`should refuse a change ${name}`, async () => {
        const { id } = server.runtime.add();
        const reply = await counter.fetch(`/api/cases/${id}/tasks/check/1/claim`, { method: 'PUT', headers });
        await problem(reply, 403, 'origin-refused');
        expect(server.runtime.cases.get(id)?.revision).to.equal(1);
      });
    }

    it('should refuse to sign in from another site', async () => {
      const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
      const reply = await server.fetch('/api/session', { ...json({ login: 'counter', password: 'demo' }), headers });
      await problem(reply, 403, 'origin-refused');
    });

    it('should refuse a change that says nothing of where it comes from', async () => {
      const status = await new Promise((resolve, reject) => {
        const headers = { cookie: counter.cookie };
        request(`${server.origin}/api/session`, { method: 'DELETE', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).to.equal(403);
      expect((await counter.get('/api/session')).status).to.equal(200);
    });

    it('should take a change the browser calls same-origin, and any question', async () => {
      const { id } = server.runtime.add();
      const headers = { 'sec-fetch-site': 'same-origin', origin: 'null' };
      expect((await counter.fetch(`/api/cases/${id}/tasks/check/1/claim`, { method: 'PUT', headers })).status).to.equal(200);
      expect((await counter.fetch('/api/tasks', { headers: { origin: 'https://evil.example' } })).status).to.equal(200);
    });
  });

  it('should send the headers that keep browsers safe, and none that plain http breaks', async () => {
    const { headers } = await counter.get('/api/session');
    expect(headers.get('content-security-policy')?.split(';')).to.deep.equal([
      "default-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ]);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('cache-control')).to.equal('no-store');
    for (const absent of ['strict-transport-security', 'x-powered-by', 'etag']) expect(headers.get(absent)).to.equal(null);
  });

  it('should answer a problem where nothing answers', async () => {
    const { details } = await problem(await counter.fetch('/api/nothing?q=secret', { method: 'PUT' }), 404, 'route-unknown');
    expect(details).to.deep.equal({ method: 'PUT', path: '/api/nothing' });
    await problem(await counter.get('/api/cases/%E0%A4%A'), 400, 'request-refused');
  });

  it('should turn an error of the product into its status, code and ids', async () => {
    server.runtime.failure = new CaseUnknown('N-7');
    const reply = await counter.get('/api/cases/x');
    expect(await bodyOf(reply)).to.deep.equal({
      type: 'urn:reglament:problem:case-unknown',
      title: 'Not Found',
      status: 404,
      code: 'case-unknown',
      detail: 'case N-7 is unknown',
      details: { case: 'N-7' },
    });
  });

  it('should keep any other error to the log', async () => {
    server.runtime.failure = new Error('at 850312300012');
    const reply = await counter.get('/api/cases/x');
    expect(await bodyOf(reply)).to.deep.equal({
      type: 'urn:reglament:problem:internal',
      title: 'Internal Server Error',
      status: 500,
      code: 'internal',
      detail: 'something went wrong here; the log says what',
    });
    const fault = server.log.find(({ event }) => event === 'fault');
    expect(fault).to.include({ method: 'GET', path: '/api/cases/x', code: 'internal' });
  });

  it('should log each request without its query', async () => {
    await counter.get('/api/cases?status=active');
    const line = server.log.findLast(({ event }) => event === 'request');
    expect(line).to.include({ method: 'GET', path: '/api/cases', status: 200 });
  });

  it('should say that it is well to anybody', async () => {
    const response = await server.fetch('/healthz');
    expect([response.status, await response.json()]).to.deep.equal([200, { status: 'ok' }]);
  });
});
