import { expect } from 'chai';
import express from 'express';
import { BrokenAnswer, SystemUnavailable } from '../../../src/adapters/port.ts';
import type { AuthorityCall, SignatureAuthority } from '../../../src/adapters/signature-authority/authority.ts';
import { authorityRoutes } from '../../../src/adapters/signature-authority/authority-routes.ts';
import { pem } from '../../../src/adapters/signature-authority/certificates/pem.ts';
import { httpAuthority } from '../../../src/adapters/signature-authority/http-authority.ts';
import { stubAuthority } from '../../../src/adapters/signature-authority/stub-authority.ts';
import { stubTokens } from '../../../src/adapters/signature-authority/stub-tokens.ts';
import { rejection } from '../rejection.ts';
import { serve, type Served } from '../serve.ts';
import { authorityContract } from './authority-contract.ts';
import { openssl } from './openssl.ts';

const now = new Date('2026-03-02T05:00:00Z');
const call: AuthorityCall = { now, signal: new AbortController().signal };

describe('the signature authority in process', () => {
  authorityContract(() => stubAuthority);
});

describe('the signature authority over HTTP', () => {
  let server: Served;
  before(async () => {
    server = await serve(express().use(authorityRoutes(stubAuthority, () => now)));
  });
  after(() => server.close());

  authorityContract(() => httpAuthority(`${server.address}/`));

  it('should give root and revocation list to whoever asks, and OpenSSL believe them', async () => {
    const [root, list] = await Promise.all(
      ['root', 'crl'].map(async (name) => new Uint8Array(await (await fetch(`${server.address}/${name}`)).arrayBuffer())),
    );
    const { words } = openssl(['crl', '-in', 'list.pem', '-CAfile', 'root.pem', '-noout', '-lastupdate'], {
      'list.pem': pem('X509 CRL', list ?? new Uint8Array()),
      'root.pem': pem('CERTIFICATE', root ?? new Uint8Array()),
    });
    expect(words).to.contain('verify OK').and.to.contain('Mar  2 05:00:00 2026 GMT');
  });

  for (const [serial, answer] of [
    ['5F0101', { status: 'good' }],
    ['5f0103', { status: 'revoked', revokedAt: '2021-03-15T06:00:00.000Z' }],
    ['5C1205', { status: 'unknown' }],
  ] as const) {
    it(`should say of ${serial} that it is ${answer.status}`, async () => {
      expect(await (await fetch(`${server.address}/ocsp/${serial}`)).json()).to.deep.equal(answer);
    });
  }

  it('should answer a request it cannot read in words of the shape', async () => {
    for (const body of ['{"cms": 1}', '{', '{}']) {
      const reply = await fetch(`${server.address}/cms/verify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(reply.status).to.equal(400);
      expect(await reply.json()).to.include({ status: 400 });
    }
  });
});

describe('the client of an authority', () => {
  let server: Served | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  const answering = async (status: number, body: string): Promise<SignatureAuthority> => {
    server = await serve((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    return httpAuthority(server.address);
  };
  const ask = async (authority: SignatureAuthority): Promise<unknown> =>
    rejection(authority.certificates([stubTokens.certificate('5F0101')?.der ?? new Uint8Array()], ['OCSP'], call));

  it('should wait where nobody answers, or the service is in trouble', async () => {
    expect(await ask(httpAuthority('http://127.0.0.1:9'))).to.be.instanceOf(SystemUnavailable);
    expect(await ask(await answering(500, '{"status":500,"message":"no OCSP"}'))).to.be.instanceOf(SystemUnavailable);
  });

  it('should call an answer broken that no schema knows', async () => {
    expect(await ask(await answering(200, 'no JSON'))).to.be.instanceOf(BrokenAnswer);
  });

  it('should read what NCANode leaves out', async () => {
    const subject = { commonName: 'ТЕСТОВ ТЕСТ', iin: '123456789011', dn: 'CN=ТЕСТОВ ТЕСТ' };
    const certificate = {
      valid: true,
      notBefore: '2025-01-01T00:00:00.000+00:00',
      notAfter: 1_800_000_000_000,
      serialNumber: '5f0101',
      signAlg: 'ECGOST3410-2015-512',
      subject,
      issuer: { commonName: 'ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022' },
    };
    const authority = await answering(200, JSON.stringify({ status: 200, message: 'OK', valid: true, signers: [certificate] }));
    const { signers } = await authority.certificates([new Uint8Array()], [], call);
    expect(signers[0]).to.deep.include({
      notBefore: new Date('2025-01-01T00:00:00Z'),
      notAfter: new Date(1_800_000_000_000),
      revocations: [],
      keyUser: [],
    });
    expect(signers[0]?.subject).to.deep.include({ iin: '123456789011', bin: null });
  });
});
