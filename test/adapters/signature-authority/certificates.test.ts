import { expect } from 'chai';
import { isIin } from '../../../src/forms/is-iin.ts';
import { pem } from '../../../src/adapters/signature-authority/certificates/pem.ts';
import { readCertificate } from '../../../src/adapters/signature-authority/certificates/read-certificate.ts';
import { officeSeal } from '../../../src/adapters/signature-authority/office-seal.ts';
import {
  stubCertificateDer,
  stubCertificates,
  stubRevocationList,
} from '../../../src/adapters/signature-authority/stub-certificates.ts';
import { stubRootCertificate } from '../../../src/adapters/signature-authority/stub-root.ts';
import { attime, openssl, type Judgement } from './openssl.ts';

const now = new Date('2026-03-02T05:00:00Z');
const der = (serial: string): Uint8Array => {
  const certificate = stubCertificates.get(serial);
  if (certificate === undefined) throw new Error(`no certificate ${serial}`);
  return stubCertificateDer(certificate);
};

/** What `openssl verify -crl_check` says of a certificate at an instant. */
function judge(certificate: Uint8Array, at: Date): Judgement {
  return openssl(['verify', '-CAfile', 'root.pem', '-crl_check', '-CRLfile', 'list.pem', '-attime', attime(at), 'one.pem'], {
    'root.pem': pem('CERTIFICATE', stubRootCertificate),
    'list.pem': pem('X509 CRL', stubRevocationList(at)),
    'one.pem': pem('CERTIFICATE', certificate),
  });
}

describe('the certificates of the stub', () => {
  it('should be believed by OpenSSL where they are good', () => {
    expect(judge(der('5F0101'), now).words).to.equal('one.pem: OK\n');
    expect(judge(officeSeal({ id: 'atyrau-city', name: 'Отдел занятости' }).certificate, now).accepted).to.equal(true);
  });

  it('should be refused by OpenSSL where they are expired, revoked, or not valid yet', () => {
    expect(judge(der('5F0102'), now).words).to.contain('certificate has expired');
    expect(judge(der('5F0103'), now).words).to.contain('certificate revoked');
    expect(judge(der('5F0101'), new Date('2019-12-31T00:00:00Z')).words).to.contain('certificate is not yet valid');
  });

  it('should not be revoked before they were', () => {
    expect(judge(der('5F0103'), new Date('2021-03-15T05:59:59Z')).accepted).to.equal(true);
  });

  it('should name the person as the national authority does', () => {
    const read = readCertificate(der('5F0101'));
    expect(read).to.deep.include({ serial: '5F0101', keyUser: ['INDIVIDUAL'] });
    expect(read?.subject).to.deep.equal({
      commonName: 'Ахметова Динара',
      surName: 'Ахметова',
      lastName: 'Маратовна',
      organization: null,
      iin: '791115401015',
      bin: null,
      country: 'KZ',
    });
    expect(read?.notBefore.toISOString()).to.equal('2020-01-01T00:00:00.000Z');
  });

  it('should be the same bytes whenever they are made', () => {
    const seal = (): Uint8Array => officeSeal({ id: 'atyrau-city', name: 'Отдел занятости' }).certificate;
    expect(Buffer.from(seal()).equals(seal())).to.equal(true);
    expect(Buffer.from(stubRevocationList(now)).equals(stubRevocationList(now))).to.equal(true);
  });

  it('should be none where the bytes are something else', () => {
    expect(readCertificate(Buffer.from('not a certificate'))).to.equal(null);
    expect(readCertificate(new Uint8Array())).to.equal(null);
  });
});

describe('the seal of an office', () => {
  it('should name the organisation and a number whose control digit is right', () => {
    const seal = officeSeal({ id: 'atyrau-city', name: 'Отдел занятости' });
    const read = readCertificate(seal.certificate);
    expect(read?.subject).to.include({ organization: 'Отдел занятости', bin: seal.bin, iin: null });
    expect(read?.keyUser).to.deep.equal(['ORGANIZATION', 'CAN_SIGN']);
    expect(isIin(seal.bin)).to.equal(true);
  });

  it('should be another for every office', () => {
    const seals = ['a', 'b', 'c'].map((id) => officeSeal({ id, name: 'Отдел' }));
    expect(new Set(seals.map(({ bin }) => bin)).size).to.equal(3);
    expect(new Set(seals.map(({ serial }) => serial)).size).to.equal(3);
  });
});
