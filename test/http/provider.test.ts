import { expect } from 'chai';
import type { Me, ProviderView } from '../../src/http/contract.ts';
import { isIin } from '../../src/forms/is-iin.ts';
import { OpenIdProvider } from '../../src/identity/provider/open-id-provider.ts';
import { createProviderSignIn, type ProviderSignIn } from '../../src/identity/provider/provider-sign-in.ts';
import type { RecognitionRules } from '../../src/identity/provider/recognise.ts';
import { CLIENT_SECRET, OpenIdServer } from './open-id-server.ts';
import { bodyOf, json, problem, TestServer } from './test-server.ts';
import { WanderingBrowser } from './wandering-browser.ts';

const site = 'https://reglament.example';
const callback = `${site}/api/session/provider/callback`;

describe('http: /api/session/provider, against a real provider', function () {
  this.timeout(20_000);
  let idp: OpenIdServer;
  let server: TestServer;
  let browser: WanderingBrowser;
  let provider: ProviderSignIn;

  const set = (rules: Partial<RecognitionRules> = {}, issuer = idp.issuer): void => {
    const settings = { issuer, clientId: 'reglament', clientSecret: CLIENT_SECRET, redirectUri: callback, signedOutUri: `${site}/sign-in`, claims: ['preferred_username', 'iin', 'name'] };
    provider = createProviderSignIn({
      provider: new OpenIdProvider(settings, () => server.time),
      label: 'Служба входа',
      rules: { claim: 'preferred_username', iinClaim: null, citizens: false, isIin, ...rules },
      people: server.people,
      identity: server.identity,
    });
  };
  const link = async (login: string, name: string | null, only = false): Promise<void> => {
    const person = (await server.people.personByLogin(login)) ?? expect.fail(login);
    await server.people.savePerson({ ...person, provider: { name, subject: null, only } });
  };
  /** Signs in by the provider; answers what the sign-in page is told, and where to go on. */
  const signIn = async (by = browser, next = ''): Promise<readonly [string | null, string | null]> => {
    const { pathname, origin, searchParams } = await by.go(`${site}/api/session/provider/start${next === '' ? '' : `?next=${encodeURIComponent(next)}`}`);
    expect(origin + pathname).to.equal(`${site}/sign-in`);
    return [searchParams.get('provider'), searchParams.get('next')];
  };
  const me = async (by = browser): Promise<Me | null> => {
    const response = await by.fetch(new URL(`${site}/api/session`));
    return response.status === 200 ? bodyOf<Me>(response) : null;
  };
  const refusals = async (): Promise<unknown[]> =>
    (await server.signIns.entries()).flatMap(({ person, event }) => (event.type === 'refused' ? [[person, event.way, event.reason]] : []));
  const newBrowser = (): WanderingBrowser => new WanderingBrowser({ [site]: server.origin });

  before(async () => {
    idp = await OpenIdServer.start(callback);
  });
  after(() => idp.stop());
  beforeEach(async () => {
    idp.account = 'subject-1';
    idp.claims = { preferred_username: 'd.akhmetova', name: 'Ахметова Динара' };
    idp.forge = null;
    idp.signsWithAnother = false;
    const late: ProviderSignIn = {
      label: 'Служба входа',
      begin: () => provider.begin(),
      finish: (query, transaction, from) => provider.finish(query, transaction, from),
      signedOut: (session) => provider.signedOut(session),
    };
    server = await TestServer.start({ provider: late });
    // The provider goes by the true time, and so must who asks it.
    server.time = new Date();
    browser = newBrowser();
    set();
  });
  afterEach(() => server.stop());

  it('should let in whom an administrator has linked, and bind them to the subject', async () => {
    await link('counter', 'd.akhmetova');
    expect(await signIn(browser, '/cases/7?tab=journal')).to.deep.equal(['done', '/cases/7?tab=journal']);
    expect((await me())?.id).to.equal('p-counter');
    expect((await server.people.person('p-counter'))?.provider?.subject).to.deep.equal({ issuer: idp.issuer, id: 'subject-1' });
    expect((await server.signIns.entries()).at(-1)).to.deep.include({ person: 'p-counter', event: { type: 'signed-in', way: 'provider' } });
    expect((await server.identity.sessionsOf('p-counter'))[0]?.way).to.equal('provider');
  });

  it('should send people to the provider with everything that ties the answer to them', async () => {
    const at = await browser.go(`${site}/api/session/provider/start`, /\/auth\?/);
    expect(Object.fromEntries(at.searchParams)).to.include({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: callback, client_id: 'reglament' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(at.searchParams.get(name), name).to.have.length.greaterThan(40);
    const response = await newBrowser().fetch(new URL(`${site}/api/session/provider/start`));
    expect(response.headers.getSetCookie()[0]).to.match(/^reglament_provider=[\w-]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(response.headers.getSetCookie()[0]).not.to.contain(at.searchParams.get('state'));
  });

  it('should know them by the subject from then on, whatever they are called', async () => {
    await link('counter', 'd.akhmetova');
    await signIn();
    idp.claims = { preferred_username: 'renamed' };
    expect(await signIn(newBrowser())).to.deep.equal(['done', null]);
    // and nobody who comes to have the name
    idp.claims = { preferred_username: 'd.akhmetova' };
    idp.account = 'subject-2';
    expect(await signIn(newBrowser())).to.deep.equal(['unknown', null]);
    expect(await refusals()).to.deep.equal([['p-counter', 'provider', 'other-subject']]);
  });

  it('should let in nobody who is not linked, and make no account', async () => {
    const before = (await server.people.people()).length;
    expect(await signIn()).to.deep.equal(['unknown', null]);
    expect(await me()).to.equal(null);
    expect((await server.people.people()).length).to.equal(before);
    expect(await refusals()).to.deep.equal([[null, 'provider', 'not-linked']]);
    expect(JSON.stringify(await server.signIns.entries())).not.to.match(/subject-1|d\.akhmetova/);
  });

  it('should let in nobody whose sign-in is closed', async () => {
    await link('counter', 'd.akhmetova');
    const person = (await server.people.person('p-counter')) ?? expect.fail();
    await server.people.savePerson({ ...person, disabled: true });
    expect(await signIn()).to.deep.equal(['disabled', null]);
    expect(await refusals()).to.deep.equal([['p-counter', 'provider', 'disabled']]);
  });

  for (const [what, forge] of [
    ['of another audience', (claims) => ({ ...claims, aud: 'another-client' })],
    ['that has expired', (claims) => ({ ...claims, iat: 1_700_000_000, exp: 1_700_000_300 })],
    ['for another sign-in (nonce)', (claims) => ({ ...claims, nonce: 'another' })],
    ['without the nonce', ({ nonce: _nonce, ...claims }) => claims],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://id.example' })],
  ] as readonly (readonly [string, NonNullable<OpenIdServer['forge']>])[]) {
    it(`should refuse a token ${what}`, async () => {
      await link('counter', 'd.akhmetova');
      idp.forge = forge;
      expect(await signIn()).to.deep.equal(['refused', null]);
      expect(await me()).to.equal(null);
      expect(await refusals()).to.deep.equal([[null, 'provider', 'token']]);
    });
  }

  it('should refuse a token that is signed by another', async () => {
    await link('counter', 'd.akhmetova');
    idp.signsWithAnother = true;
    expect(await signIn()).to.deep.equal(['refused', null]);
    expect(await me()).to.equal(null);
  });

  it('should go on when the provider exchanges its keys', async () => {
    await link('counter', 'd.akhmetova');
    expect(await signIn()).to.deep.equal(['done', null]);
    idp.exchangeKey();
    expect(await signIn(newBrowser())).to.deep.equal(['done', null]);
  });

  it('should refuse an answer that belongs to another browser, or to none', async () => {
    await link('counter', 'd.akhmetova');
    const mallory = newBrowser();
    const stolen = await mallory.go(`${site}/api/session/provider/start`, /callback\?/);
    // the victim has begun nothing
    expect((await browser.go(stolen.href)).searchParams.get('provider')).to.equal('expired');
    // the victim has begun a sign-in of their own: another state
    await browser.fetch(new URL(`${site}/api/session/provider/start`));
    expect((await browser.go(stolen.href)).searchParams.get('provider')).to.equal('refused');
    expect(await me()).to.equal(null);
  });

  it('should refuse a code a second time, and an answer that comes too late', async () => {
    await link('counter', 'd.akhmetova');
    const answer = await browser.go(`${site}/api/session/provider/start`, /callback\?/);
    const kept = new Map(browser.cookies(site));
    expect((await browser.go(answer.href)).searchParams.get('provider')).to.equal('done');
    const again = newBrowser();
    for (const [name, value] of kept) again.cookies(site).set(name, value);
    expect((await again.go(answer.href)).searchParams.get('provider')).to.equal('refused');
    expect(await me(again)).to.equal(null);

    const late = newBrowser();
    const old = await late.go(`${site}/api/session/provider/start`, /callback\?/);
    server.time = new Date(server.time.getTime() + 10 * 60_000);
    expect((await late.go(old.href)).searchParams.get('provider')).to.equal('expired');
  });

  it('should not take a transaction somebody has made themselves', async () => {
    for (const forged of ['', 'x', Buffer.from('{"value":{"state":"s"},"until":9e15}').toString('base64url'), 'A'.repeat(400)]) {
      const mallory = newBrowser();
      mallory.cookies(site).set('reglament_provider', forged);
      expect((await mallory.go(`${callback}?code=c&state=s`)).searchParams.get('provider'), forged).to.equal('expired');
    }
  });

  it('should lead to pages of its own only', async () => {
    await link('counter', 'd.akhmetova');
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'javascript:alert(1)']) {
      expect(await signIn(newBrowser(), next), next).to.deep.equal(['done', null]);
    }
  });

  it('should say that the provider is down, and let people in by password meanwhile', async () => {
    set({}, 'http://127.0.0.1:9');
    expect(await signIn(browser, '/office')).to.deep.equal(['down', '/office']);
    expect((await server.fetch('/api/session', json({ login: 'counter', password: 'demo' }))).status).to.equal(200);
    // It went down while a person was there.
    set();
    await link('counter', 'd.akhmetova');
    const gone = await OpenIdServer.start(callback);
    set({}, gone.issuer);
    const answer = await browser.go(`${site}/api/session/provider/start`, /callback\?/);
    await gone.stop();
    expect((await browser.go(answer.href)).searchParams.get('provider')).to.equal('down');
  });

  it('should ask for no new password of whom the provider vouches for, and end the session the browser had', async () => {
    const person = (await server.people.person('p-counter')) ?? expect.fail();
    await server.people.savePerson({ ...person, mustChangePassword: true, provider: { name: 'd.akhmetova', subject: null, only: true } });
    await signIn();
    const first = new Map(browser.cookies(site));
    expect((await me())?.mustChangePassword).to.equal(false);
    await signIn();
    const before = newBrowser();
    for (const [name, value] of first) before.cookies(site).set(name, value);
    expect([await me(before), (await me())?.id]).to.deep.equal([null, 'p-counter']);
    await problem(await server.fetch('/api/session', json({ login: 'counter', password: 'demo' })), 401, 'sign-in-refused');
  });

  it('should sign out at the provider too', async () => {
    await link('counter', 'd.akhmetova');
    await signIn();
    const out = await browser.fetch(new URL(`${site}/api/session`), { method: 'DELETE' });
    const { next } = await bodyOf<{ next: string }>(out);
    const there = new URL(next);
    expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).to.deep.equal([idp.issuer, `${site}/sign-in`]);
    expect(there.searchParams.get('id_token_hint')).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await me()).to.equal(null);
    expect((await browser.fetch(new URL(`${site}/api/session`), { method: 'DELETE' })).status).to.equal(204);
  });

  it('should know people by an IIN the provider has checked, where they are linked so', async () => {
    set({ iinClaim: 'iin' });
    idp.claims = { iin: '791115401015', name: 'Ахметова Динара' };
    expect(await signIn()).to.deep.equal(['unknown', null]);
    await link('counter', null);
    expect(await signIn(newBrowser())).to.deep.equal(['done', null]);
    // A name one chooses oneself is no IIN.
    set({ iinClaim: null });
    await link('counter', null);
    idp.claims = { preferred_username: '791115401015', iin: '791115401015' };
    idp.account = 'subject-3';
    expect(await signIn(newBrowser())).to.deep.equal(['unknown', null]);
  });

  it('should make an account for a citizen nobody knows, once, where that is allowed', async () => {
    set({ iinClaim: 'iin', citizens: true });
    idp.claims = { iin: '850312300012', name: '  Нургалиев \u0000Марат\n', roles: ['administrator'] };
    const [first, second] = [newBrowser(), newBrowser()];
    const before = (await server.people.people()).length;
    expect(await Promise.all([signIn(first), signIn(second)])).to.deep.equal([['done', null], ['done', null]]);
    expect((await server.people.people()).length).to.equal(before + 1);
    const citizen = await me(first);
    expect(citizen).to.deep.include({ name: 'Нургалиев Марат', office: null, positions: ['consumer'], roles: [] });
    expect((await me(second))?.id).to.equal(citizen?.id);
    // Without an IIN that can be one, nobody is made.
    idp.account = 'subject-9';
    idp.claims = { iin: '850312300013', name: 'Никто' };
    expect(await signIn(newBrowser())).to.deep.equal(['unknown', null]);
  });

  it('should give nobody the account of staff because of an IIN', async () => {
    set({ iinClaim: 'iin', citizens: true });
    idp.claims = { iin: '791115401015', name: 'Ахметова Динара' };
    expect(await signIn()).to.deep.equal(['done', null]);
    const account = (await server.people.people()).find(({ provider: of }) => of?.subject?.id === 'subject-1');
    expect(account).to.deep.include({ positions: ['consumer'], roles: [], office: null });
  });

  it('should name the provider to the sign-in page, or none', async () => {
    expect(await bodyOf<ProviderView>(await server.fetch('/api/session/provider'))).to.deep.equal({ label: 'Служба входа' });
    await server.stop();
    server = await TestServer.start();
    expect(await bodyOf<ProviderView | null>(await server.fetch('/api/session/provider'))).to.equal(null);
    expect((await newBrowser().go(`${site}/api/session/provider/start`)).searchParams.get('provider')).to.equal('down');
  });
});
