import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolders } from '../src/check-folders.ts';
import { ConfigInvalid, type EffectiveSetting, effectiveSettings, readConfig, settingNames } from '../src/config.ts';
import { closeServer, listen } from '../src/listening.ts';
import { shownSetting } from '../src/setting-warnings.ts';
import { unreachableAddresses } from '../src/unreachable-addresses.ts';

describe('the settings', () => {
  it('should leave signing to the demonstration unless an address is given', () => {
    expect(readConfig({}).signatureAuthorityUrl).to.equal(null);
    const url = 'http://127.0.0.1:14579';
    expect(readConfig({ SIGNATURE_AUTHORITY_URL: url }).signatureAuthorityUrl).to.equal(url);
  });

  it('should have people sign with the tokens at hand unless a signing layer is named', () => {
    expect(readConfig({}).signingLayerUrl).to.equal(null);
    const url = 'wss://127.0.0.1:13579';
    expect(readConfig({ SIGNING_LAYER_URL: url }).signingLayerUrl).to.equal(url);
    expect(() => readConfig({ SIGNING_LAYER_URL: 'https://127.0.0.1:13579' })).to.throw(ConfigInvalid, /^SIGNING_LAYER_URL: /);
  });

  it('should refuse what is no address of a web service, and name the setting', () => {
    for (const SIGNATURE_AUTHORITY_URL of ['127.0.0.1:14579', 'file:///etc/passwd', '']) {
      expect(() => readConfig({ SIGNATURE_AUTHORITY_URL })).to.throw(ConfigInvalid, /^SIGNATURE_AUTHORITY_URL: /);
    }
  });

  it('should send no letter, scan no file and know no other address by default', () => {
    expect(readConfig({})).to.include({ smtpUrl: null, clamd: null, publicUrl: null, mailFrom: 'no-reply@reglament.invalid' });
  });

  it('should take a mail server with the address letters come from', () => {
    const settings = { SMTP_URL: 'smtp://user:word@mail.example:587', MAIL_FROM: 'no-reply@reglament.example', PUBLIC_URL: 'https://reglament.example/' };
    expect(readConfig(settings)).to.include({ smtpUrl: settings.SMTP_URL, mailFrom: settings.MAIL_FROM, publicUrl: 'https://reglament.example' });
  });

  it('should make steps in threads where the engine is what they wait for, unless a number is given', () => {
    expect(readConfig({}).engineThreads).to.equal(0);
    expect(readConfig({ ENGINE: 'bpmn-engine' }).engineThreads).to.be.at.least(1);
    expect(readConfig({ ENGINE: 'bpmn-engine', ENGINE_THREADS: '0' }).engineThreads).to.equal(0);
    expect(readConfig({ ENGINE_THREADS: '3' }).engineThreads).to.equal(3);
    expect(() => readConfig({ ENGINE_THREADS: '1000' })).to.throw(ConfigInvalid, /^ENGINE_THREADS: /);
  });

  for (const [address, read] of [
    ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['clamd.internal:3310', { host: 'clamd.internal', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
  ] as const) {
    it(`should find the scanner at ${address}`, () => expect(readConfig({ CLAMD_ADDRESS: address }).clamd).to.deep.equal(read));
  }

  for (const [variable, settings] of [
    ['SMTP_URL', { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.kz' }],
    ['SMTP_URL', { SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.kz' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.kz\nBcc: c@d.kz' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'reglament.example' }],
    ['CLAMD_ADDRESS', { CLAMD_ADDRESS: 'clamd' }],
    ['CLAMD_ADDRESS', { CLAMD_ADDRESS: 'clamd:0' }],
    ['CLAMD_ADDRESS', { CLAMD_ADDRESS: 'clamd:70000' }],
  ] as const) {
    it(`should name ${variable} where it cannot be: ${JSON.stringify(settings)}`, () => {
      expect(() => readConfig(settings)).to.throw(ConfigInvalid, variable);
    });
  }

  it('should name every setting that is wrong at once', () => {
    const wrong = { PORT: '70000', LOG_LEVEL: 'loud', SMTP_URL: 'smtp://mail.example', DATA_DIR: '' };
    expect(() => readConfig(wrong)).to.throw(ConfigInvalid).with.deep.nested.property('details.variables', ['PORT', 'DATA_DIR', 'LOG_LEVEL', 'MAIL_FROM']);
  });

  for (const PORT of ['', ' ', '3e3', '-1', '3000.5', 'http']) {
    it(`should take no number for a port but one people write: "${PORT}"`, () => {
      expect(() => readConfig({ PORT })).to.throw(ConfigInvalid, /^PORT: not a whole number from 0 to 65535$/);
    });
  }

  it('should answer metrics nowhere unless a port is named, and then on this machine alone', () => {
    expect(readConfig({}).metrics).to.equal(null);
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).to.deep.equal({ host: '127.0.0.1', port: 9464 });
  });

  describe('shown', () => {
    const shown = (environment: Record<string, string>): Map<string, EffectiveSetting> => new Map(effectiveSettings(environment).settings.map((one) => [one.name, one]));

    it('should say of each where it comes from', () => {
      const all = shown({ PORT: '8080' });
      expect([...all.keys()]).to.deep.equal(settingNames);
      expect(all.get('PORT')).to.deep.equal({ name: 'PORT', value: '8080', source: 'environment' });
      expect(all.get('HOST')).to.deep.equal({ name: 'HOST', value: '127.0.0.1', source: 'default' });
      expect(all.get('SMTP_URL')).to.deep.equal({ name: 'SMTP_URL', value: null, source: 'default' });
    });

    it('should hide secrets, also in what is wrong', () => {
      expect(shown({ SMTP_URL: 'smtp://robot:p:w@mail.example:587' }).get('SMTP_URL')?.value).to.equal('smtp://robot:•••@mail.example:587');
      expect(shownSetting('OIDC_CLIENT_SECRET', 'abc')).to.equal('•••');
      expect(shown({ SMTP_URL_FILE: import.meta.filename }).get('SMTP_URL')?.source).to.equal('file');
      expect(shownSetting('OIDC_CLIENT_SECRET_FILE', '/run/secrets/oidc')).to.equal('/run/secrets/oidc');
    });
  });

  describe('that are not likely meant', () => {
    const warned = (environment: Record<string, string>): readonly string[] => effectiveSettings(environment).warnings.map(({ variable, reason }) => `${variable} ${reason}`);

    for (const [name, meant] of [['DATADIR', 'DATA_DIR'], ['data_dir', 'DATA_DIR'], ['PUBLIC_URI', 'PUBLIC_URL'], ['METRIC_PORT', 'METRICS_PORT'], ['REGLAMENT_PORT', 'PORT'], ['LOGLEVEL', 'LOG_LEVEL']] as const) {
      it(`should be told: ${name} for ${meant}`, () => expect(warned({ [name]: '1' })).to.deep.equal([`${name} is not read; ${meant} is`]));
    }

    it('should not be looked for among what other programs read', () => {
      const others = ['HOME', 'HOSTNAME', 'LOGNAME', 'MAIL', 'PWD', 'Path', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'TERM', 'LANG', 'SHELL', 'USER', 'XDG_DATA_DIRS', 'npm_config_cache'];
      expect(warned(Object.fromEntries(others.map((name) => [name, '1'])))).to.deep.equal([]);
    });

    it('should not be a secret that lies in a file', () => expect(warned({ SMTP_URL_FILE: '/run/secrets/smtp' })).to.deep.equal([]));

    it('should be told of a path pages do not lie at, and of metrics for everybody', () => {
      expect(warned({ PUBLIC_URL: 'https://a.kz/reg' })).to.have.length(1);
      expect(warned({ PUBLIC_URL: 'https://a.kz/' })).to.have.length(0);
      expect(warned({ METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' })).to.have.length(1);
    });
  });

  describe('that name a place', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reglament-settings-'));
      await writeFile(join(folder, 'file'), '');
    });
    after(() => rm(folder, { recursive: true, force: true }));

    it('should name every folder that cannot be used', async () => {
      const fault = await checkFolders({ dataDir: join(folder, 'file/data'), diagramsDir: join(folder, 'none') }).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(ConfigInvalid);
      expect((fault as Error).message).to.match(/^DATA_DIR: .*\(ENOTDIR\); DIAGRAMS_DIR: .*\(ENOENT\)$/);
      await checkFolders({ dataDir: join(folder, 'data'), diagramsDir: folder });
    });

    it('should name every address nobody answers at', async () => {
      const server = createServer();
      const address = new URL(await listen(server, { host: '127.0.0.1', port: 0 }));
      const gone = { host: '127.0.0.1', port: 1 };
      const asked = { signatureAuthorityUrl: address.href, stateSystemsUrl: null, smtpUrl: `smtp://u:p@${gone.host}:${gone.port}`, clamd: gone, oidc: null };
      expect(await unreachableAddresses(asked)).to.deep.equal(['SMTP_URL', 'CLAMD_ADDRESS']);
      await closeServer(server);
    });
  });
});
