import { expect } from 'chai';
import type { LockView, SessionView, SignInPage, SignInVerification } from '../../src/http/contract.ts';
import { bodyOf, type Browser, json, problem, TestServer } from './test-server.ts';

const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' };

describe('http: /api/sessions, /api/locks, /api/sign-ins', function () {
  this.timeout(20_000);
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ heartbeatMs: 30 });
  });
  afterEach(() => server.stop());

  const sessions = async (browser: Browser): Promise<SessionView[]> => bodyOf(await browser.get('/api/sessions'));
  const end = (browser: Browser, path: string): Promise<Response> => browser.fetch(path, { method: 'DELETE' });
  const alive = async (browser: Browser): Promise<boolean> => (await browser.get('/api/session')).status === 200;

  it('should show a person where they are signed in, and no token', async () => {
    const here = await server.signIn('counter');
    await server.fetch('/api/session', { ...json({ login: 'counter', password: 'demo' }), headers: { 'content-type': 'application/json', ...firefox } });
    await server.signIn('head');

    const seen = await sessions(here);

    expect(seen.map(({ current, device, network, way }) => ({ current, device, network, way }))).to.have.deep.members([
      { current: true, device: '', network: '127.0.0.*', way: 'password' },
      { current: false, device: 'Firefox, Linux', network: '127.0.0.*', way: 'password' },
    ]);
    expect(JSON.stringify(seen)).not.to.contain(here.cookie.split('=')[1]);
    expect(seen[0]?.id).to.match(/^[0-9a-f]{16}$/);
  });

  it('should end one of them, and all but this one, and none of others', async () => {
    const [here, second, third, head] = [await server.signIn('counter'), await server.signIn('counter'), await server.signIn('counter'), await server.signIn('head')];
    const mine = (await sessions(second)).find(({ current }) => current);
    expect((await end(here, `/api/sessions/${mine?.id}`)).status).to.equal(204);
    expect([await alive(here), await alive(second), await alive(third)]).to.deep.equal([true, false, true]);
    await problem(await end(here, `/api/sessions/${mine?.id}`), 404, 'session-unknown');
    const [theirs] = await sessions(head);
    await problem(await end(here, `/api/sessions/${theirs?.id}`), 404, 'session-unknown');

    expect((await end(here, '/api/sessions')).status).to.equal(204);
    expect([await alive(here), await alive(third), await alive(head)]).to.deep.equal([true, false, true]);
  });

  it('should let the administrator end all of a person, streams of events with them', async () => {
    const [counter, admin] = [await server.signIn('counter'), await server.signIn('admin')];
    const stream = await counter.get('/api/events');
    expect((await end(admin, '/api/people/p-counter/sessions')).status).to.equal(204);
    expect(await stream.text()).to.contain('hello');
    expect([await alive(counter), await alive(admin)]).to.deep.equal([false, true]);
    await problem(await end(admin, '/api/people/nobody/sessions'), 404, 'person-unknown');
  });

  it('should end the streams of the session that is pushed out by one too many', async () => {
    const first = await server.signIn('counter');
    const stream = await first.get('/api/events');
    for (let n = 0; n < 20; n += 1) {
      server.time = new Date(server.time.getTime() + 1000);
      await server.signIn('counter');
    }
    expect(await stream.text()).to.contain('hello');
    expect(await alive(first)).to.equal(false);
  });

  it('should count neither an open stream nor an unattended page as use', async () => {
    const counter = await server.signIn('counter');
    const stream = await counter.fetch('/api/events', { headers: { accept: 'text/event-stream' } });
    for (let n = 0; n < 5; n += 1) {
      server.time = new Date(server.time.getTime() + 10 * 60_000);
      expect((await counter.fetch('/api/tasks', { headers: { 'x-unattended': '1' } })).status).to.equal(200);
    }
    server.time = new Date(server.time.getTime() + 10 * 60_000);
    // The stream ends by itself at the next sign of life.
    expect(await stream.text()).to.contain('hello');
    expect(await alive(counter)).to.equal(false);
  });

  it('should show the administrator what is closed, and open it', async () => {
    const admin = await server.signIn('admin');
    for (let n = 0; n < 5; n += 1) await server.fetch('/api/session', json({ login: 'head', password: 'wrong' }));
    const limited = await problem(await server.fetch('/api/session', json({ login: 'head', password: 'demo' })), 429, 'sign-in-limited');
    expect(limited.details).to.deep.equal({ retryAfter: 5 });

    const locks = await bodyOf<LockView[]>(await admin.get('/api/locks'));

    expect(locks.map(({ scope, person, network, attempts }) => [scope, person?.login, network, attempts])).to.have.deep.members([
      ['pair', 'head', '127.0.0.1', 5],
      ['login', 'head', null, 5],
    ]);
    for (const { id } of locks) expect((await end(admin, `/api/locks/${id}`)).status).to.equal(204);
    await problem(await end(admin, `/api/locks/${locks[0]?.id}`), 404, 'lock-unknown');
    expect((await server.fetch('/api/session', json({ login: 'head', password: 'demo' }))).status).to.equal(200);
  });

  it('should show the auditor what happened, by person and by day, and as a file', async () => {
    const auditor = await server.signIn('auditor');
    await server.fetch('/api/session', json({ login: 'counter', password: 'wrong' }));
    const admin = await server.signIn('admin');
    await admin.post('/api/people', { login: 'new.clerk', name: '=Формула', office: 'zhylyoi', positions: ['counter'], roles: [] });
    const page = async (query: string): Promise<SignInPage> => bodyOf(await auditor.get(`/api/sign-ins${query}`));

    const all = await page('');
    expect(all.entries.map(({ type, person, by }) => [type, person?.name, by?.name])).to.deep.equal([
      ['person-added', '=Формула', 'Петрова Ольга'],
      ['signed-in', 'Петрова Ольга', undefined],
      ['refused', 'Ахметова Динара Маратовна', undefined],
      ['signed-in', 'Сағынтаев Ерлан', undefined],
    ]);
    expect((await page('?person=p-admin')).entries.map(({ type }) => type)).to.deep.equal(['person-added', 'signed-in']);
    expect((await page('?from=2026-11-22&to=2026-11-22')).total).to.equal(4);
    expect((await page('?from=2026-11-23')).total).to.equal(0);
    const second = await page('?limit=1&offset=1');
    expect([second.total, second.entries.map(({ seq }) => seq)]).to.deep.equal([4, [3]]);
    await problem(await auditor.get('/api/sign-ins?from=yesterday'), 400, 'request-invalid');

    const file = await auditor.get('/api/sign-ins.csv?person=p-admin');
    expect(file.headers.get('content-disposition')).to.contain('sign-ins.csv');
    const text = await file.text();
    expect(text).to.contain(`"person-added"`).and.contain(`"'=Формула"`).and.not.contain('p-counter');
    const verified = await bodyOf<SignInVerification>(await auditor.fetch('/api/sign-ins/verification', { method: 'POST' }));
    expect(verified).to.deep.equal({ entries: 4, broken: null });
  });

  it('should write down who changed, linked and disabled whom', async () => {
    const admin = await server.signIn('admin');
    const said = { login: 'counter', name: 'Ахметова Динара Маратовна', office: 'atyrau-city', positions: ['counter'], roles: [] };
    await admin.put('/api/people/p-counter/provider', { name: 'd.akhmetova', only: true });
    await admin.put('/api/people/p-counter', { ...said, roles: ['auditor'], disabled: true });
    const linked = await bodyOf(await end(admin, '/api/people/p-counter/provider'));
    expect(linked).to.include({ provider: null });
    const events = (await server.signIns.entries({ person: 'p-counter' })).map(({ by, event }) => [by, event]);
    expect(events).to.deep.equal([
      ['p-admin', { type: 'linked', only: true }],
      ['p-admin', { type: 'disabled' }],
      ['p-admin', { type: 'rights-changed' }],
      ['p-admin', { type: 'unlinked' }],
    ]);
  });

  it('should let nobody sign in by password who signs in by the provider only', async () => {
    const [admin, counter] = [await server.signIn('admin'), await server.signIn('counter')];
    const response = await admin.put('/api/people/p-counter/provider', { name: 'd.akhmetova', only: true });
    expect(await bodyOf(response)).to.deep.include({ provider: { name: 'd.akhmetova', bound: false, only: true } });
    expect(await alive(counter)).to.equal(false);
    await problem(await server.fetch('/api/session', json({ login: 'counter', password: 'demo' })), 401, 'sign-in-refused');
    await problem(await admin.put('/api/people/p-head/provider', { name: 'd.akhmetova' }), 409, 'provider-name-taken');
    await problem(await admin.put('/api/people/p-admin/provider', { name: 'admin', only: true }), 409, 'last-administrator');
  });
});
