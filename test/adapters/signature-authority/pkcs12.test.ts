import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pem } from '../../../src/adapters/signature-authority/certificates/pem.ts';
import { readPkcs12 } from '../../../src/adapters/signature-authority/pkcs12/read-pkcs12.ts';
import { stubCertificateDer, stubCertificates } from '../../../src/adapters/signature-authority/stub-certificates.ts';
import { stubKeys } from '../../../src/adapters/signature-authority/stub-keys.ts';
import { stubRootCertificate } from '../../../src/adapters/signature-authority/stub-root.ts';
import { stubTokens } from '../../../src/adapters/signature-authority/stub-tokens.ts';
import { inFolder, openssl } from './openssl.ts';

const serial = '5F0101';
const certificate = stubCertificates.get(serial);
const der = certificate === undefined ? new Uint8Array() : stubCertificateDer(certificate);

describe('a key as PKCS #12', () => {
  it('should be opened by OpenSSL with its password, and hold key and certificates', () => {
    const token = stubTokens.certificate(serial);
    const { key } = token === null ? { key: new Uint8Array() } : stubTokens.key(token);
    const opened = openssl(['pkcs12', '-in', 'key.p12', '-nodes', '-passin', 'pass:demo'], { 'key.p12': key });
    expect(opened.accepted).to.equal(true);
    expect(opened.words.match(/-----BEGIN [A-Z ]+-----/g)).to.deep.equal([
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN PRIVATE KEY-----',
    ]);
    expect(openssl(['pkcs12', '-in', 'key.p12', '-nodes', '-passin', 'pass:other'], { 'key.p12': key }).accepted).to.equal(false);
  });

  it('should be read where OpenSSL wrote it', () => {
    const { privateKey } = stubKeys(serial);
    const files = {
      'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }),
      'one.pem': pem('CERTIFICATE', der),
      'root.pem': pem('CERTIFICATE', stubRootCertificate),
    };
    const written = inFolder(files, (ask, folder) => {
      const args = ['pkcs12', '-export', '-inkey', 'key.pem', '-in', 'one.pem', '-certfile', 'root.pem'];
      ask([...args, '-certpbe', 'NONE', '-passout', 'pass:слово', '-out', 'key.p12']);
      return readFileSync(`${folder}/key.p12`);
    });
    const read = readPkcs12(written, 'слово');
    expect(read?.certificate).to.deep.equal(Buffer.from(der));
    expect(read?.chain).to.deep.equal([Buffer.from(stubRootCertificate)]);
    expect(read?.privateKey.equals(privateKey)).to.equal(true);
    expect(readPkcs12(written, 'other')).to.equal(null);
  });

  it('should be none where the bytes are something else', () => {
    expect(readPkcs12(Buffer.from('not a key'), 'demo')).to.equal(null);
    expect(readPkcs12(new Uint8Array(), 'demo')).to.equal(null);
    expect(readPkcs12(der, 'demo')).to.equal(null);
  });
});
