import { expect } from 'chai';
import type { Problem } from '../../src/http/contract.ts';
import { allRoutes } from './all-routes.ts';
import { rawRequest } from './raw-request.ts';
import { type Browser, json, problem, TestServer } from './test-server.ts';

const changing = (await allRoutes()).filter(({ method }) => method !== 'get');
/** The address of a route with something in the place of each parameter. */
const addressOf = (path: string, id: string): string =>
  `/api${path}`
    .replace(':case', id)
    .replace(':element/:pass', 'check/1')
    .replace(':region/:service/:channel', 'atyrau/unemployment-certificate/office')
    .replace(':id', 'p-counter');

/** What a browser says of where a request comes from that another site made it send; it lets no page say otherwise. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'from another site': { origin: 'https://evil.example' },
  'from another port of the same machine': { origin: 'http://127.0.0.1:1' },
  'from a page without an origin': { origin: 'null' },
  'from an origin that is none': { origin: 'nonsense' },
  'from a host whose name begins like ours': { origin: 'http://127.0.0.1.evil.example' },
  'from a file': { origin: 'file://' },
  'that the browser calls cross-site': { 'sec-fetch-site': 'cross-site' },
  'that the browser calls same-site, as from a subdomain': { 'sec-fetch-site': 'same-site' },
  'that the browser ascribes to nobody': { 'sec-fetch-site': 'none' },
};

describe('http: requests another site has the browser send', function () {
  this.timeout(10_000);
  let server: TestServer;
  const browsers: Browser[] = [];

  before(async () => {
    server = await TestServer.start();
    for (const login of ['counter', 'head', 'admin', 'analyst', 'citizen', 'auditor']) browsers.push(await server.signIn(login));
  });
  after(() => server.stop());

  const everything = async (): Promise<string> =>
    JSON.stringify([[...server.runtime.cases.values()], await server.people.people(), await server.people.offices(), await server.deputies.deputies()]);

  it('should know of every route that changes something', () => {
    expect(changing).to.have.length.greaterThan(40);
  });

  for (const [name, headers] of Object.entries(elsewhere)) {
    it(`should be refused on every route that changes something: ${name}`, async () => {
      const { id } = server.runtime.add({ applicant: 'p-citizen' });
      const before = await everything();
      for (const [index, { method, path }] of changing.entries()) {
        const browser = browsers[index % browsers.length] ?? expect.fail('nobody');
        const reply = await browser.fetch(addressOf(path, id), { method: method.toUpperCase(), headers });
        const { code } = (await reply.json()) as Problem;
        expect([method, path, reply.status, code]).to.deep.equal([method, path, 403, 'origin-refused']);
      }
      expect(await everything()).to.equal(before);
    });
  }

  it('should be refused before anybody is asked who they are, and before the body is read', async () => {
    for (const { method, path } of changing) {
      const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
      await problem(await server.fetch(addressOf(path, 'x'), { method: method.toUpperCase(), body: '{', headers }), 403, 'origin-refused');
    }
  });

  it('should be refused where they say nothing of where they come from', async () => {
    const [counter] = browsers;
    for (const { method, path } of changing) {
      const lines = [`${method.toUpperCase()} ${addressOf(path, 'x')} HTTP/1.1`, `Host: ${new URL(server.origin).host}`];
      const { status, text } = await rawRequest(server.origin, [...lines, `Cookie: ${counter?.cookie}`, 'Content-Length: 0', 'Connection: close', '']);
      expect(status, path).to.equal(403);
      expect(text, path).to.contain('origin-refused');
    }
  });

  it('should not come in through the body of a form: JSON is read where it is called so, and nowhere else', async () => {
    for (const type of ['text/plain; a=application/json', 'application/x-www-form-urlencoded']) {
      for (const { method, path } of changing.filter(({ body }) => body === 'json')) {
        const asked = browsers.map((browser) => browser.fetch(addressOf(path, 'x'), { method: method.toUpperCase(), body: '{}', headers: { 'content-type': type } }));
        const statuses = new Set((await Promise.all(asked)).map(({ status }) => status));
        // Whom the route is not for is refused before it looks at what they send.
        expect([...statuses].filter((status) => status !== 403), `${method} ${path} as ${type}`).to.deep.equal([415]);
      }
    }
  });

  it('should find no cookie that a browser sends from elsewhere', async () => {
    const reply = await server.fetch('/api/session', json({ login: 'counter', password: 'demo' }));
    expect(reply.headers.getSetCookie()[0]).to.match(/; HttpOnly; SameSite=Strict$/);
  });

  it('should take a change the browser calls same-origin, whatever it says of the origin', async () => {
    const [counter] = browsers;
    const { id } = server.runtime.add();
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    expect((await counter?.fetch(`/api/cases/${id}/tasks/check/1/claim`, { method: 'PUT', headers }))?.status).to.equal(200);
  });

  it('should find no other verb in the API, and no readers that take one for theirs', async () => {
    const [counter] = browsers;
    for (const method of ['HEAD', 'OPTIONS', 'PATCH', 'PROPFIND', 'QUERY']) {
      const reply = await counter?.fetch('/api/tasks', { method });
      expect([method, reply?.status, reply?.headers.get('allow')]).to.deep.equal([method, 405, 'GET, POST, PUT, DELETE']);
    }
    const { status } = await rawRequest(server.origin, ['TRACE /api/tasks HTTP/1.1', 'Host: a', `Cookie: ${counter?.cookie}`, 'Connection: close', '']);
    expect(status).to.equal(405);
  });
});
