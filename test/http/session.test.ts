import { expect } from 'chai';
import { actionsOf } from '../../src/cases/rights.ts';
import { actorOf } from '../../src/identity/actor-of.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import type { Me, Problem } from '../../src/http/contract.ts';
import { bodyOf, json, TestServer } from './test-server.ts';

describe('http: /api/session', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
  });
  afterEach(() => server.stop());

  it('should sign in, say who one is, and sign out', async () => {
    const browser = await server.signIn('counter');
    expect(browser.me).to.deep.equal({
      id: 'p-counter',
      name: 'Ахметова Динара Маратовна',
      office: { id: 'atyrau-city', name: 'Отдел занятости города Атырау' },
      positions: ['counter'],
      roles: [],
      mustChangePassword: false,
      actions: actionsOf(actorOf(samplePerson())),
    } satisfies Me);
    expect(await bodyOf(await browser.get('/api/session'))).to.deep.equal(browser.me);

    const out = await browser.fetch('/api/session', { method: 'DELETE' });

    expect(out.status).to.equal(204);
    expect(out.headers.getSetCookie()[0]).to.match(/^reglament_session=;/);
    expect((await browser.get('/api/session')).status).to.equal(401);
  });

  it('should give a cookie that no script reads and no other site sends', async () => {
    const response = await server.fetch('/api/session', json({ login: 'counter', password: 'demo' }));
    const cookies = response.headers.getSetCookie();
    expect(cookies).to.have.length(1);
    expect(cookies[0]).to.match(/^reglament_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('should mark the cookie Secure behind https', async () => {
    await server.stop();
    server = await TestServer.start({ secure: true });
    const response = await server.fetch('/api/session', {
      ...json({ login: 'counter', password: 'demo' }),
      headers: { 'content-type': 'application/json', origin: server.origin.replace('http:', 'https:') },
    });
    expect(response.headers.getSetCookie()[0]).to.match(/^__Host-reglament_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('should never answer with the password or the IIN', async () => {
    const response = await server.fetch('/api/session', json({ login: 'counter', password: 'demo' }));
    const text = await response.text();
    expect(text).not.to.contain('scrypt').and.not.to.contain('791115401015');
  });

  it('should refuse a wrong password and an unknown login alike', async () => {
    const replies = await Promise.all(
      [
        { login: 'counter', password: 'wrong' },
        { login: 'nobody', password: 'demo' },
      ].map(async (body) => await (await server.fetch('/api/session', json(body))).json()),
    );
    expect(replies[0]).to.include({ status: 401, code: 'sign-in-refused', type: 'urn:reglament:problem:sign-in-refused' });
    expect(replies[1]).to.deep.equal(replies[0]);
  });

  it('should name each field of a request that is not one', async () => {
    const response = await server.fetch('/api/session', json({ login: '', remember: true }));
    expect(response.status).to.equal(400);
    expect(response.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8');
    const { code, errors } = await bodyOf<Problem>(response);
    expect(code).to.equal('request-invalid');
    expect(errors).to.deep.equal([
      { field: 'login', rule: 'required', message: 'Заполните поле.' },
      { field: 'password', rule: 'required', message: 'Заполните поле.' },
      { field: 'remember', rule: 'unknown-field', message: 'Такого поля в запросе нет.' },
    ]);
  });

  it('should tell whoever guesses too often when to come back', async () => {
    const replies = await Promise.all(
      Array.from({ length: 11 }, () => server.fetch('/api/session', json({ login: 'counter', password: 'wrong' }))),
    );
    const limited = replies.find(({ status }) => status === 429);
    expect(limited?.headers.get('retry-after')).to.equal('5');
    expect((await bodyOf<Problem>(limited as Response)).code).to.equal('sign-in-limited');
  });

  it('should end the session the browser had when somebody signs in with it', async () => {
    const first = await server.signIn('counter');
    await first.post('/api/session', { login: 'head', password: 'demo' });
    expect((await first.get('/api/session')).status).to.equal(401);
  });

  it('should not know a session that has run out', async () => {
    const browser = await server.signIn('counter');
    server.time = new Date('2026-11-22T17:00:00.000Z');
    expect((await browser.get('/api/session')).status).to.equal(401);
  });

  it('should sign out who is not signed in', async () => {
    expect((await server.fetch('/api/session', { method: 'DELETE' })).status).to.equal(204);
  });
});
