import { expect } from 'chai';
import type { ImportReply, Me, ListedOffice, PasswordReset, PersonAdded, PersonView } from '../../src/http/contract.ts';
import { bodyOf, type Browser, json, problem, TestServer } from './test-server.ts';

const clerk = { login: 'new.clerk', name: 'Оспанова Айгерим', office: 'zhylyoi', positions: ['counter'], roles: [] };
const NEXT = 'a sentence to remember';

describe('http: /api/people', function () {
  this.timeout(20_000);
  let server: TestServer;
  let admin: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    admin = await server.signIn('admin');
  });
  afterEach(() => server.stop());

  const add = async (person: object = clerk): Promise<PersonAdded> => bodyOf(await admin.post('/api/people', person));
  const change = (id: string, person: object): Promise<Response> =>
    admin.fetch(`/api/people/${id}`, { ...json(person), method: 'PUT' });
  const signIn = (login: string, password: string): Promise<Response> => server.fetch('/api/session', json({ login, password }));

  it('should list people without passwords and numbers', async () => {
    const response = await admin.get('/api/people');
    const people = await bodyOf<PersonView[]>(response);
    expect(people.find(({ login }) => login === 'counter')).to.deep.equal({
      id: 'p-counter',
      login: 'counter',
      name: 'Ахметова Динара Маратовна',
      office: 'atyrau-city',
      positions: ['counter'],
      roles: [],
      disabled: false,
      provider: null,
    });
    expect(JSON.stringify(people)).not.to.match(/scrypt|791115401015/);
  });

  it('should list offices', async () => {
    expect((await bodyOf<ListedOffice[]>(await admin.get('/api/offices'))).map(({ id }) => id)).to.deep.equal(['atyrau-city', 'zhylyoi']);
  });

  it('should add an office, once, and let people work there', async () => {
    const makat = { id: 'makat', name: 'Отдел Макатского района', address: 'п. Макат', region: 'atyrau' };
    const response = await admin.post('/api/offices', makat);
    expect([response.status, response.headers.get('location')]).to.deep.equal([201, '/api/offices/makat']);
    expect(await bodyOf(response)).to.deep.equal({ ...makat, kind: 'department' });
    await problem(await admin.post('/api/offices', { ...makat, name: 'Другой' }), 409, 'office-exists');
    expect((await add({ ...clerk, office: 'makat' })).person.office).to.equal('makat');
  });

  it('should change the name and address of an office, and nothing else of it', async () => {
    const said = { name: 'Отдел города', address: 'ул. Новая, 7' };
    const put = (id: string, body: object): Promise<Response> => admin.fetch(`/api/offices/${id}`, { ...json(body), method: 'PUT' });
    const changed = { id: 'atyrau-city', region: 'atyrau', kind: 'department', ...said };
    expect(await bodyOf(await put('atyrau-city', said))).to.deep.equal(changed);
    expect((await bodyOf<ListedOffice[]>(await admin.get('/api/offices')))[0]).to.deep.equal(changed);
    await problem(await put('nowhere', said), 404, 'office-not-found');
    await problem(await put('atyrau-city', { ...said, kind: 'service-centre' }), 400, 'request-invalid');
    const { errors } = await problem(await put('atyrau-city', { ...said, name: ' ' }), 400, 'request-invalid');
    expect(errors?.map(({ field }) => field)).to.deep.equal(['name']);
  });

  it('should add somebody who signs in once with the password given out, and first chooses their own', async () => {
    const { person, oneTimePassword } = await add();
    expect(person).to.deep.include({ ...clerk, disabled: false });
    const response = await signIn('new.clerk', oneTimePassword);
    expect(await bodyOf<Me>(response)).to.include({ mustChangePassword: true });
    const headers = { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'content-type': 'application/json' };
    await problem(await server.fetch('/api/tasks', { headers }), 403, 'password-change-required');

    const changed = await server.fetch('/api/session/password', { ...json({ current: oneTimePassword, next: NEXT }), headers });

    expect(await bodyOf<Me>(changed)).to.include({ mustChangePassword: false });
    expect((await server.fetch('/api/tasks', { headers })).status).to.equal(200);
    await problem(await signIn('new.clerk', oneTimePassword), 401, 'sign-in-refused');
    expect((await signIn('new.clerk', NEXT)).status).to.equal(200);
  });

  it('should refuse a password somebody could guess, and a wrong current one', async () => {
    const counter = await server.signIn('counter');
    const next = async (password: string): Promise<Response> => counter.post('/api/session/password', { current: 'demo', next: password });
    expect((await problem(await next('elevenchars'), 422, 'password-weak')).details).to.deep.equal({ rule: 'length', limit: 12 });
    expect((await problem(await next('пароль123456'), 422, 'password-weak')).details).to.include({ rule: 'guessable' });
    await problem(await next('my-counter-password'), 422, 'password-weak');
    await problem(await counter.post('/api/session/password', { current: 'wrong', next: NEXT }), 401, 'sign-in-refused');
    expect((await signIn('counter', 'demo')).status).to.equal(200);
  });

  it('should end the other sessions of whoever changes their password', async () => {
    const here = await server.signIn('counter');
    const elsewhere = await server.signIn('counter');
    expect((await here.post('/api/session/password', { current: 'demo', next: NEXT })).status).to.equal(200);
    expect((await here.get('/api/session')).status).to.equal(200);
    expect((await elsewhere.get('/api/session')).status).to.equal(401);
  });

  it('should name the fields that are off', async () => {
    const { errors } = await problem(await admin.post('/api/people', { ...clerk, login: 'Ab c', positions: ['clerk'], iin: '1' }), 400, 'request-invalid');
    expect(errors?.map(({ field }) => field)).to.have.members(['login', 'positions.0', 'iin']);
    await problem(await admin.post('/api/people', { ...clerk, office: null }), 400, 'request-invalid');
    await problem(await admin.post('/api/people', { ...clerk, office: 'nowhere' }), 422, 'office-missing');
    await problem(await admin.post('/api/people', { ...clerk, login: 'counter' }), 409, 'login-taken');
  });

  it('should change what a person may do at once, and keep what is not said', async () => {
    const counter = await server.signIn('counter');
    const said = { login: 'counter', name: 'Ахметова Динара', office: 'zhylyoi', positions: ['head'], roles: ['auditor'] };
    expect(await bodyOf(await change('p-counter', said))).to.deep.include(said);
    expect(await bodyOf<Me>(await counter.get('/api/session'))).to.deep.include({ positions: ['head'], roles: ['auditor'] });
    expect((await server.people.person('p-counter'))?.iin).to.equal('791115401015');
    await problem(await change('nobody', said), 404, 'person-unknown');
  });

  it('should sign a disabled person out and not let them in again', async () => {
    const counter = await server.signIn('counter');
    const said = { login: 'counter', name: 'Ахметова Динара', office: 'atyrau-city', positions: ['counter'], roles: [] };
    expect(await bodyOf(await change('p-counter', { ...said, disabled: true }))).to.include({ disabled: true });
    expect((await counter.get('/api/session')).status).to.equal(401);
    await problem(await signIn('counter', 'demo'), 401, 'sign-in-refused');
    await change('p-counter', said);
    expect((await signIn('counter', 'demo')).status).to.equal(200);
  });

  it('should not leave the installation without an administrator', async () => {
    const said = { login: 'admin', name: 'Петрова Ольга', office: null, positions: [], roles: ['administrator'] };
    await problem(await change('p-admin', { ...said, roles: [] }), 409, 'last-administrator');
    await problem(await change('p-admin', { ...said, disabled: true }), 409, 'last-administrator');
    await add({ ...said, login: 'second' });
    expect((await change('p-admin', { ...said, disabled: true })).status).to.equal(200);
  });

  it('should give a person who has forgotten theirs a password for once', async () => {
    const counter = await server.signIn('counter');
    const { oneTimePassword } = await bodyOf<PasswordReset>(await admin.fetch('/api/people/p-counter/password', { method: 'POST' }));
    expect((await counter.get('/api/session')).status).to.equal(401);
    await problem(await signIn('counter', 'demo'), 401, 'sign-in-refused');
    expect(await bodyOf<Me>(await signIn('counter', oneTimePassword))).to.include({ mustChangePassword: true });
  });

  it('should take over offices and people from a file, all or nothing', async () => {
    const file = {
      offices: [{ id: 'makat', name: 'Отдел занятости Макатского района', address: 'п. Макат', region: 'atyrau' }],
      people: [{ ...clerk, office: 'makat' }, { ...clerk, login: 'citizen.2', office: null, positions: ['consumer'], iin: '850312300012' }],
    };
    const broken = { ...file, people: [...file.people, { ...clerk, login: 'counter' }, { ...clerk, login: 'x3', office: 'nowhere' }] };
    const { details } = await problem(await admin.post('/api/people/import', broken), 422, 'import-invalid');
    expect(details?.['faults']).to.deep.equal(['people[2].login: counter is taken', 'people[3].office: nowhere is unknown']);
    expect(await server.people.personByLogin('new.clerk')).to.equal(null);
    const shapeless = await problem(await admin.post('/api/people/import', { people: [{ ...clerk, name: '' }] }), 422, 'import-invalid');
    expect(String(shapeless.details?.['faults'])).to.match(/^people\[0\]\.name: /);

    const reply = await bodyOf<ImportReply>(await admin.post('/api/people/import', file));

    expect(reply.offices).to.deep.equal(['makat']);
    expect(reply.people.map(({ login }) => login)).to.deep.equal(['new.clerk', 'citizen.2']);
    const [first] = reply.people;
    expect((await signIn('new.clerk', first?.oneTimePassword ?? '')).status).to.equal(200);
  });
});
