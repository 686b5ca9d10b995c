import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { sampleTask } from '../stores/sample-case.ts';
import { allRoutes } from './all-routes.ts';
import { type Browser, bodyOf, json, TestServer } from './test-server.ts';

/** Headers that differ from answer to answer, whatever is asked for. */
const BY_CHANCE = new Set(['date', 'x-request-id', 'ratelimit', 'ratelimit-policy']);

describe('http: what cannot be found out by trying', function () {
  this.timeout(10_000);
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
  });
  afterEach(() => server.stop());

  /** All an answer says, with the id that was asked for taken out. */
  const answerOf = async (response: Response, id: string): Promise<unknown> => [
    response.status,
    [...response.headers].filter(([name]) => !BY_CHANCE.has(name)).map(([name, value]) => (name === 'content-length' ? name : [name, value.replaceAll(id, 'ID')])),
    (await response.text()).replaceAll(id, 'ID'),
  ];

  /** Nobody has asked about a case that is not there with a body of sense: what is refused for its form says nothing. */
  const bodies: Readonly<Record<string, object>> = {
    withdrawal: { reason: 'x' }, completion: { values: {} }, 'signed-text': { values: {} }, assignee: { person: 'p-counter' }, return: { remark: 'x' },
    answer: { result: {}, reason: 'x' }, voidance: { reason: 'x' }, questionnaire: { quality: 5, availability: 5, comment: null },
  };

  it('should be whether a case of another office, or of another citizen, is there at all', async () => {
    const routes = (await allRoutes()).filter(({ path }) => path.includes(':case'));
    const browsers: Browser[] = [];
    for (const login of ['counter2', 'neighbour', 'analyst']) browsers.push(await server.signIn(login));
    for (const { method, path } of routes) {
      for (const browser of browsers) {
        const foreign = server.runtime.add({ applicant: 'p-citizen', tasks: [sampleTask({ element: 'check', positions: ['counter', 'consumer'] })] }).id;
        const ask = (id: string): Promise<Response> => {
          const address = `/api${path}`.replace(':case', id).replace(':element/:pass', 'check/1').replace(':id', 'x');
          const body = bodies[path.split('/').at(-1) ?? ''] ?? { values: {} };
          return browser.fetch(address, method === 'get' ? {} : { ...json(body), method: method.toUpperCase() });
        };
        const unknown = randomUUID();
        expect(await answerOf(await ask(foreign), foreign), `${method} ${path}`).to.deep.equal(await answerOf(await ask(unknown), unknown));
      }
    }
  });

  it('should be by a search, the number of a case or the list of them', async () => {
    const { number } = server.runtime.add({ office: 'zhylyoi' });
    const counter = await server.signIn('counter');
    for (const asked of [{ number }, { iin: '850312300012' }]) {
      expect(await bodyOf(await counter.post('/api/cases/search', asked))).to.deep.equal({ items: [], total: 0 });
    }
    expect(await bodyOf(await counter.get('/api/cases'))).to.deep.equal({ items: [], total: 0 });
  });

  it('should be whether somebody has an account', async () => {
    const disabled = (await server.people.person('p-head')) ?? expect.fail();
    await server.people.savePerson({ ...disabled, disabled: true });
    const said = new Set<string>();
    for (const [login, password] of [['counter', 'wrong'], ['nobody', 'wrong'], ['head', 'demo'], ['head', 'wrong']] as const) {
      said.add(JSON.stringify(await answerOf(await server.fetch('/api/session', json({ login, password })), login)));
    }
    expect([...said]).to.have.length(1);
    expect([...said][0]).to.contain('sign-in-refused');
  });

  it('should be the code of a paper: twenty are answered for an address, then none for a while', async () => {
    const codes = Array.from({ length: 21 }, (_, n) => `ABCD-EFGH-JKMN-${String(n).padStart(4, '0').replaceAll('0', 'P').replaceAll('1', 'Q')}`);
    const statuses: number[] = [];
    for (const code of codes) statuses.push((await server.fetch('/api/paper-checks', json({ code }))).status);
    expect(statuses.slice(0, 20)).to.deep.equal(Array.from({ length: 20 }, () => 200));
    expect(statuses[20]).to.equal(429);
  });

  it('should be which addresses of the API there are: who is not signed in is asked to, everywhere alike', async () => {
    const answers = new Set<string>();
    for (const address of ['/api/cases', '/api/cases/x', '/api/people', '/api/nothing', '/api/metrics', '/api/../api/cases', '/api/.env']) {
      answers.add(JSON.stringify(await answerOf(await server.fetch(address), address)));
    }
    expect([...answers]).to.have.length(1);
  });
});
