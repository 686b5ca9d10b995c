import { expect } from 'chai';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp, type Surroundings } from '../src/app.ts';
import { closeDemoAccounts } from '../src/close-demo-accounts.ts';
import { type Config, ConfigInvalid, readConfig } from '../src/config.ts';
import { assertSettingsFit, isLoopback, peopleUnfit, UnfitForProduction } from '../src/production.ts';
import { openLowdbStores } from '../src/stores/lowdb/open-lowdb-stores.ts';
import { samplePerson } from './stores/contract/people-store-contract.ts';
import { rejection, temporaryFolder } from './stores/temporary-folder.ts';

const atWork = { NODE_ENV: 'production', PUBLIC_URL: 'https://reglament.example' };
const secret = 'kC0Xk3vJr1b8m2Qe7ZpLw5Tn9Ys4Ua6H';
const oidc = { OIDC_ISSUER: 'https://id.example/', OIDC_CLIENT_ID: 'reglament', OIDC_CLIENT_SECRET: secret };

describe('an installation at work', () => {
  /** Which settings it refuses to start with. */
  const refused = (settings: Record<string, string>): unknown => {
    try {
      assertSettingsFit(readConfig(settings));
      return [];
    } catch (error) {
      expect(error).to.be.instanceOf(UnfitForProduction);
      return (error as UnfitForProduction).details['variables'];
    }
  };

  it('should start behind https, or without it on this machine alone where that is asked for', () => {
    expect(refused(atWork)).to.deep.equal([]);
    expect(refused({ NODE_ENV: 'production', ALLOW_INSECURE: '1' })).to.deep.equal([]);
    expect(refused({ NODE_ENV: 'production', ALLOW_INSECURE: '1', HOST: '::1', PUBLIC_URL: 'http://127.0.0.1:3000' })).to.deep.equal([]);
  });

  for (const [settings, variables] of [
    [{ NODE_ENV: 'production' }, ['PUBLIC_URL']],
    [{ NODE_ENV: 'production', PUBLIC_URL: 'http://reglament.example' }, ['PUBLIC_URL']],
    [{ NODE_ENV: 'production', ALLOW_INSECURE: '1', HOST: '0.0.0.0' }, ['ALLOW_INSECURE']],
    [{ ...atWork, ...oidc, OIDC_CLIENT_SECRET: 'short' }, ['OIDC_CLIENT_SECRET']],
    [{ ...atWork, ...oidc, OIDC_CLIENT_SECRET: 'change-me-before-you-start-this-server' }, ['OIDC_CLIENT_SECRET']],
    [{ ...atWork, SMTP_URL: 'smtp://robot:changeme@mail.example', MAIL_FROM: 'a@b.kz' }, ['SMTP_URL']],
    [{ NODE_ENV: 'production', ...oidc, PUBLIC_URL: 'http://reglament.example', OIDC_CLIENT_SECRET: 'secret' }, ['PUBLIC_URL', 'OIDC_CLIENT_SECRET']],
  ] as const) {
    it(`should refuse to start and name ${variables.join(', ')}: ${JSON.stringify(settings)}`, () => expect(refused(settings)).to.deep.equal(variables));
  }

  it('should ask nothing of a demonstration', () => {
    expect(refused({ ...oidc, PUBLIC_URL: 'http://127.0.0.1:3000', OIDC_CLIENT_SECRET: 'demo' })).to.deep.equal([]);
  });

  it('should never say what a secret is', () => {
    const config = readConfig({ ...atWork, ...oidc, OIDC_CLIENT_SECRET: 'demo-one' });
    expect(() => assertSettingsFit(config)).to.throw(UnfitForProduction, /openssl rand/).with.property('message').not.contain('demo-one');
  });

  it('should know an address of this machine alone', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]']) expect(isLoopback(host), host).to.equal(true);
    for (const host of ['0.0.0.0', '::', '10.0.0.1', '127.example.com', 'localhost.example']) expect(isLoopback(host), host).to.equal(false);
  });
});

describe('demo accounts of an installation at work', function () {
  this.timeout(30_000);
  let folder: { path: string; remove: () => Promise<void> };
  let config: Config;
  beforeEach(async () => {
    folder = await temporaryFolder();
    config = readConfig({ ...atWork, DATA_DIR: folder.path });
    const stores = await openLowdbStores(folder.path, { warn: () => {}, now: () => new Date('2026-11-22T05:00:00.000Z') });
    await stores.people.savePerson(samplePerson({ id: 'admin', login: 'admin', demo: true }));
    await stores.people.savePerson(samplePerson({ id: 'p-2', login: 'clerk', demo: false }));
    await stores.people.saveSession({ id: 's-1', person: 'admin', createdAt: '2026-11-22T05:00:00.000Z', expiresAt: '2026-11-22T17:00:00.000Z' });
    await stores.close();
  });
  afterEach(() => folder.remove());

  it('should keep it from starting, and leave the folder free to mend that', async () => {
    const surroundings = { log: { warn: () => {} } } as unknown as Surroundings;
    const refusal = await rejection(buildApp(config, surroundings));
    expect(refusal).to.be.instanceOf(UnfitForProduction);
    expect(refusal.message).to.match(/^DATA_DIR: .*1 demo accounts.*admin.*reglament people close-demo/);

    expect(await closeDemoAccounts(config, () => {})).to.deep.equal(['admin']);

    const stores = await openLowdbStores(folder.path, { warn: () => {}, now: () => new Date('2026-11-22T05:00:00.000Z') });
    expect(peopleUnfit(config, await stores.people.people())).to.equal(null);
    expect((await stores.people.people()).map(({ login, disabled }) => [login, disabled])).to.deep.equal([['admin', true], ['clerk', false]]);
    expect(await stores.people.sessions()).to.deep.equal([]);
    expect((await stores.signIns.entries()).map(({ person, event }) => [person, event.type])).to.deep.equal([['admin', 'disabled']]);
    await stores.close();
    expect(await closeDemoAccounts(config, () => {})).to.deep.equal([]);
  });

  it('should be nobody’s concern in a demonstration', () => {
    expect(peopleUnfit({ production: false }, [samplePerson({ demo: true })])).to.equal(null);
  });
});

describe('secrets in files', () => {
  let folder: { path: string; remove: () => Promise<void> };
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('should be read without the line end after them', async () => {
    const file = join(folder.path, 'oidc');
    await writeFile(file, `${secret}\n`);
    const { OIDC_CLIENT_SECRET: _secret, ...others } = oidc;
    expect(readConfig({ ...atWork, ...others, OIDC_CLIENT_SECRET_FILE: file }).oidc?.clientSecret).to.equal(secret);
  });

  it('should name the setting of a file that is not there, and of a secret given twice', async () => {
    const missing = { ...atWork, OIDC_CLIENT_SECRET_FILE: join(folder.path, 'nothing') };
    expect(() => readConfig(missing)).to.throw(ConfigInvalid, 'OIDC_CLIENT_SECRET_FILE: cannot be read: ENOENT');
    await writeFile(join(folder.path, 'oidc'), secret);
    await chmod(join(folder.path, 'oidc'), 0o600);
    const twice = { ...atWork, ...oidc, OIDC_CLIENT_SECRET_FILE: join(folder.path, 'oidc') };
    expect(() => readConfig(twice)).to.throw(ConfigInvalid, 'OIDC_CLIENT_SECRET_FILE: OIDC_CLIENT_SECRET is set too');
  });

  it('should be told what a provider needs, and that it needs https', () => {
    expect(() => readConfig({ OIDC_ISSUER: 'https://id.example' })).to.throw(ConfigInvalid).with.deep.nested.property('details.variables', [
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'PUBLIC_URL',
    ]);
    expect(() => readConfig({ ...atWork, ...oidc, OIDC_ISSUER: 'http://id.example' })).to.throw(ConfigInvalid, 'OIDC_ISSUER: whoever stands between');
    expect(() => readConfig({ ...atWork, ...oidc, OIDC_CITIZENS: '1' })).to.throw(ConfigInvalid, 'OIDC_IIN_CLAIM: needed where OIDC_CITIZENS is set');
    expect(readConfig(atWork).oidc).to.equal(null);
  });
});
