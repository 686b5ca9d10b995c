import { expect } from 'chai';
import { InputRejected } from '../../../src/adapters/port.ts';
import type { AuthorityCall, SignatureAuthority, Verification } from '../../../src/adapters/signature-authority/authority.ts';
import { standingOf } from '../../../src/adapters/signature-authority/standing.ts';
import { stubTokens } from '../../../src/adapters/signature-authority/stub-tokens.ts';
import type { TokenCertificate } from '../../../src/adapters/signature-authority/tokens.ts';
import { rejection } from '../rejection.ts';

const content = Buffer.from('{"a":null,"b":[1,"ә"]}');
const checks = ['OCSP', 'CRL'] as const;
const now = new Date('2026-03-02T05:00:00Z');
const call: AuthorityCall = { now, signal: new AbortController().signal };

/** What an authority is held to, wherever it stands. It judges by the clock of 2 March 2026. */
export function authorityContract(authority: () => SignatureAuthority): void {
  const sign = (serial: string, detached = false): Promise<Uint8Array> =>
    authority().sign({ data: content, signers: [stubTokens.key(onToken(serial))], detached }, call);
  const verify = (cms: Uint8Array, data: Uint8Array | null = null): Promise<Verification> =>
    authority().verify({ cms, data, revocationCheck: checks }, call);

  it('should sign so that it holds, and say who signed', async () => {
    const { valid, signers } = await verify(await sign('5F0101'));
    expect(valid).to.equal(true);
    expect(signers).to.have.lengthOf(1);
    const info = signers[0]?.certificates[0];
    expect(info?.subject).to.include({ commonName: 'Ахметова Динара', lastName: 'Маратовна', iin: '791115401015', bin: null });
    expect(info?.issuer.organization).to.equal('Reglament');
    expect(info).to.deep.include({
      valid: true,
      serialNumber: '5F0101',
      signAlg: 'SHA256withECDSA',
      keyUser: ['INDIVIDUAL'],
      keyUsage: 'SIGN',
      notBefore: new Date('2020-01-01T00:00:00Z'),
      notAfter: new Date('2039-12-31T18:59:59Z'),
      revocations: [
        { revoked: false, by: 'OCSP', revocationTime: null, reason: null },
        { revoked: false, by: 'CRL', revocationTime: null, reason: null },
      ],
    });
  });

  it('should sign beside the content, and hold for that content only', async () => {
    const cms = await sign('5F0101', true);
    expect((await verify(cms, content)).valid).to.equal(true);
    expect((await verify(cms, Buffer.from('other'))).valid).to.equal(false);
    expect((await verify(cms)).valid).to.equal(false);
  });

  for (const [serial, standing] of [
    ['5F0101', 'good'],
    ['5F0102', 'expired'],
    ['5F0103', 'revoked'],
    ['5F0104', 'good'],
    ['5C1205', 'unknown'],
  ] as const) {
    it(`should let ${serial} be told to be ${standing}`, async () => {
      const { valid, signers } = await authority().certificates([onToken(serial).der], checks, call);
      expect(valid).to.equal(standing === 'good');
      expect(signers.map((info) => (info === null ? null : standingOf(info, now)))).to.deep.equal([standing]);
    });

    it(`should not call a signature by ${serial} valid unless it is good`, async () => {
      const { valid, signers } = await verify(await sign(serial));
      expect(valid).to.equal(standing === 'good');
      expect(signers.flatMap(({ certificates }) => certificates).map((info) => standingOf(info, now))).to.deep.equal([standing]);
    });
  }

  it('should say when a certificate was revoked', async () => {
    const { signers } = await authority().certificates([onToken('5F0103').der], ['CRL'], call);
    expect(signers[0]?.revocations).to.deep.equal([
      { revoked: true, by: 'CRL', revocationTime: new Date('2021-03-15T06:00:00Z'), reason: null },
    ]);
  });

  it('should tell several certificates apart, and what is none', async () => {
    const { valid, signers } = await authority().certificates([onToken('5F0101').der, Buffer.from('none')], checks, call);
    expect(valid).to.equal(false);
    expect(signers.map((info) => info?.serialNumber ?? null)).to.deep.equal(['5F0101', null]);
  });

  it('should read the certificate of a key', async () => {
    const { valid, signers } = await authority().keys([stubTokens.key(onToken('5F0101'))], checks, call);
    expect(valid).to.equal(true);
    expect(signers[0]?.subject.iin).to.equal('791115401015');
  });

  it('should not open a key with another password', async () => {
    const key = { ...stubTokens.key(onToken('5F0101')), password: 'other' };
    expect(await rejection(authority().keys([key], checks, call))).to.be.instanceOf(InputRejected);
    const request = { data: content, signers: [key], detached: false };
    expect(await rejection(authority().sign(request, call))).to.be.instanceOf(InputRejected);
  });

  it('should not call valid what is no signature', async () => {
    expect(await verify(Buffer.from('no signature'))).to.deep.equal({ valid: false, signers: [] });
  });
}

function onToken(serial: string): TokenCertificate {
  const found = stubTokens.certificate(serial);
  if (found === null) throw new Error(`no certificate ${serial}`);
  return found;
}
