import { expect } from 'chai';
import { siteOf } from '../../src/site-of.ts';
import { ConfigInvalid, readConfig } from '../../src/config.ts';

describe('PUBLIC_URL', () => {
  it('should be what papers print, and the server’s own address where it is not set', () => {
    expect(siteOf(readConfig({ PUBLIC_URL: 'https://services.example.kz' }))).to.equal('https://services.example.kz');
    expect(siteOf(readConfig({ PORT: '3100' }))).to.equal('http://127.0.0.1:3100');
    expect(siteOf(readConfig({ HOST: '::1' }))).to.equal('http://[::1]:3000');
  });

  it('should be an address of the web, or the server does not start', () => {
    for (const wrong of ['services.example.kz', 'ftp://services.example.kz', 'javascript:alert(1)']) {
      expect(() => readConfig({ PUBLIC_URL: wrong }), wrong).to.throw(ConfigInvalid).with.property('message').that.includes('PUBLIC_URL');
    }
  });
});
