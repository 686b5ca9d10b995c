import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { allRoutes } from './all-routes.ts';
import { type Browser, TestServer } from './test-server.ts';

const department = ['counter', 'specialist', 'head', 'akim'];
const atWork = [...department, 'operator'];
const inCase = [...atWork, 'citizen'];
const readers = ['admin', 'auditor'];
const staff = [...atWork, ...readers, 'analyst'];
const everybody = [...staff, 'citizen'];

/** Who gets through the door of each route, written by hand: the table of rights is checked against it, not it against the table. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'get /session': everybody,
  'post /session/password': everybody,
  'get /definitions': staff,
  'get /definitions/:region/:service/:channel': staff,
  'get /definitions/:region/:service/:channel/live': [...atWork, ...readers, 'analyst'],
  'post /cases': atWork,
  'get /cases': [...atWork, ...readers],
  'get /cases/:case': [...atWork, ...readers],
  'post /cases/:case/withdrawal': atWork,
  'get /tasks': [...atWork, ...readers],
  'get /cases/:case/tasks/:element/:pass': atWork,
  'put /cases/:case/tasks/:element/:pass/claim': atWork,
  'delete /cases/:case/tasks/:element/:pass/claim': atWork,
  'post /cases/:case/tasks/:element/:pass/completion': atWork,
  'post /cases/:case/tasks/:element/:pass/attachments': atWork,
  'post /cases/:case/tasks/:element/:pass/signed-text': atWork,
  'post /signing/certificates': atWork,
  'get /cases/:case/attachments/:id': [...atWork, ...readers],
  'get /cases/:case/documents/:id': [...atWork, ...readers],
  'post /cases/:case/documents/:id/voidance': ['head'],
  'get /erasure': ['admin'],
  'post /erasure': ['admin'],
  'post /cases/:case/erasure': ['admin'],
  'get /operations': ['analyst'],
  'get /forms': ['analyst'],
  'get /incidents': ['admin'],
  'post /cases/:case/incidents/:element/:pass/retry': ['admin'],
  'get /people': ['admin'],
  'post /people': ['admin'],
  'post /people/import': ['admin'],
  'put /people/:id': ['admin'],
  'post /people/:id/password': ['admin'],
  'get /offices': ['admin'],
  'post /offices': ['admin'],
  'put /offices/:id': ['admin'],
  'get /events': everybody,
  'get /engine': ['analyst'],
  'get /definitions/:region/:service/:channel/versions': staff,
  'get /definitions/:region/:service/:channel/difference': staff,
  'get /definitions/:region/:service/:channel/draft': ['analyst'],
  'put /definitions/:region/:service/:channel/draft': ['analyst'],
  'delete /definitions/:region/:service/:channel/draft': ['analyst'],
  'get /definitions/:region/:service/:channel/draft/context': ['analyst'],
  'post /definitions/:region/:service/:channel/draft/check': ['analyst'],
  'post /definitions/:region/:service/:channel/publication': ['analyst'],
  'get /drafts': ['analyst'],
  'get /definitions/:region/:service/:channel/draft/set': ['analyst'],
  'get /definitions/:region/:service/:channel/versions/:version/diagram': ['analyst'],
  'get /definitions/:region/:service/:channel/versions/:version/set': ['analyst'],
  'get /drafts/regions': ['analyst'],
  'post /drafts': ['analyst'],
  'post /definitions/:region/:service/:channel/migration/plan': ['analyst'],
  'post /definitions/:region/:service/:channel/migration/dry-run': ['analyst'],
  'post /definitions/:region/:service/:channel/migration': ['analyst'],
  'post /cases/:case/migration/undo': ['analyst'],
  'get /definitions/:region/:service/:channel/ended-cases': ['analyst'],
  'post /cases/:case/scenario': ['analyst'],
  'post /definitions/:region/:service/:channel/draft/walk': ['analyst'],
  'post /cases/search': [...atWork, ...readers],
  'get /cases/:case/registration-notice': [...atWork, ...readers],
  'get /office/load': ['head'],
  'get /office/deadlines': ['head'],
  'get /calendars': ['admin'],
  'put /cases/:case/tasks/:element/:pass/assignee': ['head'],
  'get /deputies': ['head'],
  'post /deputies': ['head'],
  'delete /deputies/:id': ['head'],
  'get /corrections': atWork,
  'post /cases/:case/tasks/:element/:pass/return': ['head'],
  'get /cases/:case/corrections/:element/:pass': atWork,
  'post /cases/:case/corrections/:element/:pass': atWork,
  'get /cases/:case/incidents/:element/:pass': ['admin'],
  'post /cases/:case/incidents/:element/:pass/answer': ['admin'],
  'post /incidents/retries': ['admin'],
  'post /journal/case': readers,
  'post /journal/verification': readers,
  'get /cases/:case/journal': [...atWork, ...readers],
  'get /cases/:case/journal.json': readers,
  'get /cases/:case/journal.csv': readers,
  'get /cases/:case/accesses': readers,
  'post /journal/accesses': readers,
  'post /journal/accesses.csv': readers,
  'get /cabinet/cases/:case/accesses': [...inCase, ...readers],
  'get /training/failures': ['admin'],
  'put /training/failures': ['admin'],
  'get /catalogue': everybody,
  'get /catalogue/:region/:service/:channel': everybody,
  'get /comparisons/:service': everybody,
  'get /cabinet/services': everybody,
  'post /cabinet/cases': inCase,
  'get /cabinet/cases': [...inCase, ...readers],
  'get /cabinet/cases/:case': [...inCase, ...readers],
  'get /cabinet/cases/:case/diagram': [...inCase, ...readers],
  'post /cabinet/cases/:case/withdrawal': inCase,
  'get /cabinet/cases/:case/tasks/:element/:pass': inCase,
  'post /cabinet/cases/:case/tasks/:element/:pass/completion': inCase,
  'post /cabinet/cases/:case/tasks/:element/:pass/attachments': inCase,
  'post /cabinet/cases/:case/tasks/:element/:pass/signed-text': inCase,
  'post /cabinet/signing/certificates': inCase,
  'get /cabinet/cases/:case/attachments/:id': [...inCase, ...readers],
  'get /cabinet/cases/:case/documents/:id': [...inCase, ...readers],
  'get /cabinet/notices': ['citizen'],
  'post /cabinet/notices/read': ['citizen'],
  'get /cabinet/profile': ['citizen'],
  'put /cabinet/profile': ['citizen'],
  'post /cabinet/cases/:case/questionnaire': ['citizen'],
  'get /office/questionnaires': ['head'],
  'get /mail': ['admin'],
  'post /mail/:id/retry': ['admin'],
  'delete /mail/:id': ['admin'],
  'get /sessions': everybody,
  'delete /sessions': everybody,
  'delete /sessions/:id': everybody,
  'delete /people/:id/sessions': ['admin'],
  'put /people/:id/provider': ['admin'],
  'delete /people/:id/provider': ['admin'],
  'get /locks': ['admin'],
  'delete /locks/:id': ['admin'],
  'get /sign-ins': readers,
  'get /sign-ins.csv': readers,
  'post /sign-ins/verification': readers,
};
const everyRoute = await allRoutes();

describe('http: rights', function () {
  this.timeout(20_000);
  let server: TestServer;
  const browsers = new Map<string, Browser>();

  before(async () => {
    server = await TestServer.start();
    for (const login of [...everybody, 'counter2', 'neighbour']) browsers.set(login, await server.signIn(login));
  });
  after(() => server.stop());

  const ask = async (login: string, method: string, path: string, id: string): Promise<{ status: number; code: string }> => {
    const address = path
      .replace(':case', id)
      .replace(':element/:pass', 'check/1')
      .replace(':region/:service/:channel', server.runtime.definition.key)
      .replace(':id', 'nobody');
    const browser = browsers.get(login) ?? expect.fail(login);
    const response = await browser.fetch(`/api${address}`, { method: method.toUpperCase() });
    const isProblem = response.headers.get('content-type')?.includes('problem') === true;
    const code = isProblem ? ((await response.json()) as Problem).code : '';
    if (!isProblem) await response.body?.cancel();
    return { status: response.status, code };
  };
  /** Given a case that everybody named above may stand in a relation to, waiting at a task for all of them. */
  const caseOfAll = (): string =>
    server.runtime.add({
      takenAt: 'centre',
      applicant: 'p-citizen',
      tasks: [sampleTask({ element: 'check', positions: [...department, 'operator', 'consumer'] })],
    }).id;

  it('should have an entry for every route that is not public, and no other', () => {
    const guarded = everyRoute.filter((route) => 'action' in route).map(({ method, path }) => `${method} ${path}`);
    expect(guarded.toSorted()).to.deep.equal(Object.keys(expected).toSorted());
    const open = everyRoute.filter((route) => !('action' in route)).map(({ method, path }) => `${method} ${path}`);
    const checks = ['post /paper-checks', 'post /paper-checks/file'];
    const provider = ['get /session/provider', 'get /session/provider/start', 'get /session/provider/callback'];
    expect(open).to.deep.equal(['post /session', 'get /session/demo', 'delete /session', ...checks, ...provider, 'get /openapi.json']);
  });

  it('should leave no way to add a route without its action', async () => {
    const folder = resolve(import.meta.dirname, '../../src/http');
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const makers: string[] = [];
    for (const file of files) if (/\bRouter\(\)/.test(await readFile(join(folder, file), 'utf8'))) makers.push(file);
    expect(makers.toSorted()).to.deep.equal(['create-http.ts', 'pages.ts', 'routes.ts']);
  });

  for (const { method, path } of everyRoute.filter((route) => 'action' in route)) {
    it(`should let through to ${method} ${path} whom the table names and nobody else`, async () => {
      const passed: string[] = [];
      for (const login of everybody) {
        const { status, code } = await ask(login, method, path, caseOfAll());
        if (!['role-required', 'staff-only'].includes(code)) passed.push(login);
        else expect(status).to.equal(403);
      }
      expect(passed).to.have.members([...(expected[`${method} ${path}`] ?? [])]);
    });
  }

  for (const { method, path } of everyRoute.filter((route) => route.path.includes(':case'))) {
    it(`should know nothing, at ${method} ${path}, of a case that is none of one’s own`, async () => {
      const reading = method === 'get' || path.endsWith('claim');
      for (const login of ['counter2', 'neighbour']) {
        const { status, code } = await ask(login, method, path, caseOfAll());
        if (code === 'staff-only') expect([login, status, path.startsWith('/cabinet/')]).to.deep.equal(['neighbour', 403, false]);
        else if (code === 'role-required') expect(expected[`${method} ${path}`]).not.to.include(login.replace(/\d$/, ''));
        else if (reading) expect([status, code]).to.deep.equal([404, 'case-unknown']);
        else expect(status).to.be.within(400, 499);
      }
    });
  }

  it('should open nothing but the change of password to whoever has been given one', async () => {
    const person = (await server.people.person('p-neighbour')) ?? expect.fail();
    await server.people.savePerson({ ...person, mustChangePassword: true });
    for (const { method, path } of everyRoute.filter((route) => 'action' in route)) {
      const { code } = await ask('neighbour', method, path, caseOfAll());
      expect(code === 'password-change-required').to.equal(!path.startsWith('/session'), path);
    }
    await server.people.savePerson(person);
  });
});
