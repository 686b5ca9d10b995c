import { createHash } from 'node:crypto';
import { expect } from 'chai';
import express from 'express';
import { CompletionRefused, InputRejected, SystemUnavailable } from '../../src/adapters/port.ts';
import certificates from '../../src/adapters/signature-authority/certificates.json' with { type: 'json' };
import type { Signature } from '../../src/adapters/signature-authority/sign.ts';
import { authorityRoutes } from '../../src/adapters/signature-authority/authority-routes.ts';
import { pem } from '../../src/adapters/signature-authority/certificates/pem.ts';
import { httpAuthority } from '../../src/adapters/signature-authority/http-authority.ts';
import { stubAuthority } from '../../src/adapters/signature-authority/stub-authority.ts';
import { stubRootCertificate } from '../../src/adapters/signature-authority/stub-root.ts';
import { stubTokens } from '../../src/adapters/signature-authority/stub-tokens.ts';
import { verifySignature } from '../../src/adapters/signature-authority/verify-signature.ts';
import { counter } from './call-context.ts';
import { rejection } from './rejection.ts';
import { serve, type Served } from './serve.ts';
import { attime, openssl } from './signature-authority/openssl.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

const staff = ['791115401015', '830220301027', '700609401031', '880923301048', '900417401056', '760802301065', '870305401062'];
const now = new Date('2026-03-02T05:00:00Z');
const { signal } = new AbortController();
const silent = certificates.find(({ answered }) => !answered);

for (const place of ['in process', 'over HTTP'] as const) {
  describe(`the operations of the signature authority, ${place}`, () => {
    let stubs: StubsUnderTest;
    /** The clock of the service over HTTP: in process it is the caller's. */
    let clock = now;
    let served: Served | null = null;
    before(async () => {
      if (place === 'over HTTP') served = await serve(express().use(authorityRoutes(stubAuthority, () => clock)));
      stubs = await stubsUnderTest('in process', served === null ? {} : { signatureAuthority: httpAuthority(served.address) });
    });
    after(async () => {
      await stubs.remove();
      await served?.close();
    });

    const check = async (certificate: string, signerIin: string, at = now): Promise<unknown> => {
      clock = at;
      const { certificateState } = await stubs.ask('signature-authority.check-certificate', { certificate, signerIin }, { now: at });
      clock = now;
      return certificateState;
    };
    const signed = async (input: Record<string, unknown>, person = counter): Promise<Signature> =>
      (await stubs.ask('signature-authority.sign', input, { person }))['signature'] as Signature;

    describe('check-certificate', () => {
      for (const [index, iin] of staff.entries()) {
        it(`should know the four certificates of member of staff ${index + 1}`, async () => {
          const states = await Promise.all([1, 2, 3, 4].map((n) => check(`5F0${index + 1}0${n}`, iin)));
          expect(states).to.deep.equal(['good', 'expired', 'revoked', 'another-person']);
        });
      }

      it('should judge by the instant of the call', async () => {
        expect(await check('5F0101', counter.iin, new Date('2019-12-31T23:59:59Z'))).to.equal('expired');
        expect(await check('5F0101', counter.iin, new Date('2020-01-01T00:00:00Z'))).to.equal('good');
        expect(await check('5F0101', counter.iin, new Date('2040-01-01T00:00:00Z'))).to.equal('expired');
        expect(await check('5F0103', counter.iin, new Date('2021-03-15T05:59:59Z'))).to.equal('good');
      });

      it('should fail, and refuse nobody, where the authority gives no answer', async () => {
        const { serial, tokenOf } = silent ?? { serial: '', tokenOf: '' };
        expect(await rejection(check(serial, tokenOf))).to.be.instanceOf(SystemUnavailable);
      });

      it('should take the certificate itself in place of its number', async () => {
        const der = stubTokens.certificate('5F0103')?.der ?? new Uint8Array();
        expect(await check(Buffer.from(der).toString('base64'), counter.iin)).to.equal('revoked');
      });

      it('should call a certificate nobody issued a fault of the caller', async () => {
        expect(await rejection(check('FFFF', counter.iin))).to.be.instanceOf(InputRejected);
      });
    });

    describe('sign', () => {
      const content = { b: [1, 'ә'], a: null };

      it('should sign the canonical bytes so that anybody can verify it', async () => {
        const signature = await signed({ certificate: '5F0101', content });
        expect(signature).to.include({
          certificate: '5F0101',
          signerIin: counter.iin,
          signedAt: '2026-03-02T05:00:00.000Z',
          algorithm: 'SHA256withECDSA',
          content: '{"a":null,"b":[1,"ә"]}',
          sha256: createHash('sha256').update('{"a":null,"b":[1,"ә"]}').digest('hex'),
        });
        const args = ['cms', '-verify', '-cades', '-inform', 'DER', '-in', 'cms.der', '-content', 'content', '-CAfile', 'root.pem'];
        const judgement = openssl([...args, '-attime', attime(now)], {
          'cms.der': Buffer.from(signature.cms, 'base64'),
          'root.pem': pem('CERTIFICATE', stubRootCertificate),
          content: signature.content,
        });
        expect(judgement.accepted).to.equal(true);
      });

      it('should make a signature that is verified from itself alone, after a restart as well', async () => {
        const kept = JSON.parse(JSON.stringify(await signed({ certificate: '5F0101', content }))) as Signature;
        const { standing, certificate } = await verifySignature(kept, stubAuthority, { now, signal });
        expect([standing, certificate?.serialNumber]).to.deep.equal(['good', '5F0101']);
      });

      it('should make a signature that fails for another content or another signature', async () => {
        const signature = await signed({ certificate: '5F0101', content });
        const { cms } = await signed({ certificate: '5F0101', content: { ...content, b: [2] } });
        const standing = async (altered: Partial<Signature>): Promise<string> =>
          (await verifySignature({ ...signature, ...altered }, stubAuthority, { now, signal })).standing;
        expect(await standing({ content: '{"a":null,"b":[2,"ә"]}' })).to.equal('altered');
        expect(await standing({ cms })).to.equal('altered');
        expect(await standing({ cms: Buffer.from('none').toString('base64') })).to.equal('altered');
      });

      for (const certificate of ['5F0102', '5F0103', '5F0104']) {
        it(`should refuse ${certificate}, which is not good, and sign with it where a later step judges`, async () => {
          const error = await rejection(signed({ certificate, content }));
          expect(error).to.be.instanceOf(CompletionRefused).and.include({ field: 'certificate', rule: 'refused-certificate' });
          expect(await signed({ certificate, content, requireGood: false })).to.include({ certificate, signerIin: counter.iin });
        });
      }

      it("should refuse a certificate that is not on the person's token, whoever judges", async () => {
        for (const certificate of ['5F0201', 'FFFF']) {
          const error = await rejection(signed({ certificate, content, requireGood: false }));
          expect(error).to.be.instanceOf(CompletionRefused);
        }
      });

      it('should fail where the state must be good and cannot be told', async () => {
        const { serial, tokenOf } = silent ?? { serial: '', tokenOf: '' };
        const owner = { ...counter, iin: tokenOf };
        expect(await rejection(signed({ certificate: serial, content }, owner))).to.be.instanceOf(SystemUnavailable);
      });

      it('should sign for a person only, and JSON only', async () => {
        const input = { certificate: '5F0101', content };
        expect(await rejection(stubs.ask('signature-authority.sign', input))).to.be.instanceOf(InputRejected);
        expect(await rejection(signed({ ...input, content: { at: new Date(0) } }))).to.be.instanceOf(InputRejected);
        expect(await rejection(signed({ certificate: '5F0101' }))).to.be.instanceOf(InputRejected);
      });
    });

    describe('the certificates a person is offered', () => {
      it('should be those on the token, also the bad ones, without saying which they are', async () => {
        const options = await stubs.options.get('certificates')?.(counter, new Date('2026-03-02T05:00:00Z'));
        expect(options?.map(({ value, label }) => ({ value, label }))).to.deep.equal([
          { value: '5F0101', label: 'Ахметова Динара Маратовна, ИИН •••• 1015, 01.01.2020 – 31.12.2039' },
          { value: '5F0102', label: 'Ахметова Динара Маратовна, ИИН •••• 1015, 01.01.2016 – 31.12.2019' },
          { value: '5F0103', label: 'Ахметова Динара Маратовна, ИИН •••• 1015, 01.01.2020 – 31.12.2039' },
          { value: '5F0104', label: 'Сериков Нурлан Бекетович, ИИН •••• 1027, 01.01.2020 – 31.12.2039' },
        ]);
      });

      it('should show each as a certificate, its number masked', async () => {
        const options = await stubs.options.get('certificates')?.(counter, now);
        expect(options?.[3]?.certificate).to.deep.equal({
          owner: 'Сериков Нурлан Бекетович',
          iin: '•••• 1027',
          notBefore: '2020-01-01T00:00:00.000Z',
          notAfter: '2039-12-31T18:59:59.000Z',
        });
      });

      it('should be none for a person without a number', async () => {
        const nobody = { id: 'admin', iin: null, name: 'Петрова Ольга Николаевна' };
        expect(await stubs.options.get('certificates')?.(nobody, new Date())).to.deep.equal([]);
      });

      it('should hold expired and revoked ones of citizens too', () => {
        const ofCitizens = certificates.filter(({ serial }) => serial.startsWith('5C'));
        expect(new Set(ofCitizens.map(({ tokenOf }) => tokenOf)).size).to.be.at.least(12);
        expect(ofCitizens.some(({ notAfter }) => notAfter < '2020')).to.equal(true);
        expect(ofCitizens.some(({ revokedAt }) => revokedAt !== null)).to.equal(true);
      });
    });
  });
}
