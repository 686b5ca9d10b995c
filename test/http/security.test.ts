import { expect } from 'chai';
import { SystemUnavailable } from '../../src/adapters/errors.ts';
import { CaseUnknown } from '../../src/cases/errors.ts';
import type { Problem } from '../../src/http/contract.ts';
import { DataFileDamaged, StoreKeyInvalid } from '../../src/stores/errors.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

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

  it('should name no file, address, library or line of the program, whatever goes wrong', async () => {
    const inside = new TypeError("Cannot read properties of undefined (reading 'x') at /srv/reglament/node_modules/express/lib/router.js:7");
    const library = Object.assign(new Error('raw-body: request aborted at /srv/x.js'), { status: 400, expose: true });
    const failures: readonly (readonly [unknown, number, object | undefined])[] = [
      [inside, 500, undefined],
      [library, 400, undefined],
      [Object.assign(new Error("ENOSPC: no space left on device, open '/srv/data/x'"), { code: 'ENOSPC' }), 500, undefined],
      ['a string that was thrown at /srv', 500, undefined],
      [new DataFileDamaged('/srv/data/people.json', 'Unexpected token'), 500, undefined],
      [new StoreKeyInvalid('../../etc/passwd'), 500, undefined],
      [new SystemUnavailable('persons-register', 'connect ECONNREFUSED 10.0.0.7:14579'), 503, { system: 'persons-register' }],
    ];
    for (const [failure, status, details] of failures) {
      server.runtime.failure = failure;
      const reply = await counter.get('/api/cases/x');
      const text = await reply.text();
      expect(reply.status).to.equal(status);
      expect(text).not.to.match(/\/srv|node_modules|express|raw-body|ENOSPC|ECONNREFUSED|passwd|10\.0\.0|Unexpected|stack/);
      expect((JSON.parse(text) as Problem).details).to.deep.equal(details);
    }
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
    expect(fault).to.include({ method: 'GET', route: '/api/cases/:case', code: 'internal' });
  });

  it('should log each request by its route, without its address', async () => {
    await counter.get('/api/cases?status=active');
    expect(server.log.at(-1)).to.include({ event: 'request', method: 'GET', route: '/api/cases', status: 200, streamed: false });
    const response = await counter.get('/api/cases/c-secret');
    expect(server.log.at(-1)).to.include({ route: '/api/cases/:case', status: 404, request: response.headers.get('x-request-id') });
    await counter.get('/api/persons/791115401015');
    await counter.get('/persons/791115401015');
    expect(server.log.slice(-2).map((line) => line.route)).to.deep.equal([null, null]);
    expect(JSON.stringify(server.log)).to.not.match(/c-secret|791115401015|active/);
  });

  it('should take over the id a proxy gives a request, and no other text', async () => {
    const given = '0123456789abcdef0123456789abcdef';
    const ids = async (id: string): Promise<string | null> => (await server.fetch('/sign-in', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await ids(given)).to.equal(given);
    expect(await ids('791115401015')).to.match(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });
});
