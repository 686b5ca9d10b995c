import { expect } from 'chai';
import { ConfigInvalid, readConfig } from '../src/config.ts';

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
});
