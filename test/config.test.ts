import { expect } from 'chai';
import { ConfigInvalid, readConfig } from '../src/config.ts';

describe('the settings', () => {
  it('should leave signing to the demonstration unless an address is given', () => {
    expect(readConfig({}).signatureAuthorityUrl).to.equal(null);
    const url = 'http://127.0.0.1:14579';
    expect(readConfig({ SIGNATURE_AUTHORITY_URL: url }).signatureAuthorityUrl).to.equal(url);
  });

  it('should refuse what is no address of a web service, and name the setting', () => {
    for (const SIGNATURE_AUTHORITY_URL of ['127.0.0.1:14579', 'file:///etc/passwd', '']) {
      expect(() => readConfig({ SIGNATURE_AUTHORITY_URL })).to.throw(ConfigInvalid, /^SIGNATURE_AUTHORITY_URL: /);
    }
  });
});
