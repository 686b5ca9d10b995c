import { sign } from 'node:crypto';
import { expect } from 'chai';
import { tags, writeDer } from '../../../src/adapters/signature-authority/certificates/der.ts';
import { pem } from '../../../src/adapters/signature-authority/certificates/pem.ts';
import { makeCms } from '../../../src/adapters/signature-authority/cms/make-cms.ts';
import { readCms } from '../../../src/adapters/signature-authority/cms/read-cms.ts';
import { officeSeal, SEAL_SIGNATURE_ROOM } from '../../../src/adapters/signature-authority/office-seal.ts';
import { stubCertificateDer, stubCertificates } from '../../../src/adapters/signature-authority/stub-certificates.ts';
import { stubKeys } from '../../../src/adapters/signature-authority/stub-keys.ts';
import { stubRootCertificate } from '../../../src/adapters/signature-authority/stub-root.ts';
import { attime, openssl, type Judgement } from './openssl.ts';

const signedAt = new Date('2026-03-02T05:00:00Z');
const content = Buffer.from('{"a":null,"b":[1,"ә"]}');

function cmsOf(serial: string, { detached = false, key = serial } = {}): Promise<Uint8Array> {
  const certificate = stubCertificates.get(serial);
  if (certificate === undefined) throw new Error(`no certificate ${serial}`);
  return makeCms(content, {
    certificate: stubCertificateDer(certificate),
    chain: [stubRootCertificate],
    detached,
    signedAt,
    sign: (bytes) => sign('sha256', bytes, stubKeys(key).privateKey),
  });
}

/** What `openssl cms -verify -cades` says; the content it found stands among its words. */
function judge(cms: Uint8Array, more: readonly string[] = []): Judgement {
  const args = ['cms', '-verify', '-cades', '-inform', 'DER', '-in', 'cms.der', '-CAfile', 'root.pem', '-attime', attime(signedAt)];
  return openssl([...args, ...more], {
    'cms.der': cms,
    'root.pem': pem('CERTIFICATE', stubRootCertificate),
    content,
    other: Buffer.from('something else'),
  });
}

describe('a signature as CMS', () => {
  it('should hold the content, and be believed by OpenSSL', async () => {
    const cms = await cmsOf('5F0101');
    expect(judge(cms)).to.deep.include({ accepted: true }).and.to.have.property('words').that.contains(content.toString());
    const read = readCms(cms, null);
    expect(read?.content).to.deep.equal(new Uint8Array(content));
    expect(read?.signers.map(({ certificate, intact, signedAt: at }) => [certificate?.serial, intact, at])).to.deep.equal([
      ['5F0101', true, signedAt],
    ]);
  });

  it('should be believed beside its content where it is detached, and by nothing else', async () => {
    const cms = await cmsOf('5F0101', { detached: true });
    expect(judge(cms, ['-content', 'content']).accepted).to.equal(true);
    expect(judge(cms, ['-content', 'other']).accepted).to.equal(false);
    expect(readCms(cms, content)?.signers[0]?.intact).to.equal(true);
    expect(readCms(cms, Buffer.from('something else'))?.signers[0]?.intact).to.equal(false);
    expect(readCms(cms, null)).to.deep.include({ content: null });
    expect(readCms(cms, null)?.signers[0]?.intact).to.equal(false);
  });

  it('should not be believed where one byte of the content was changed', async () => {
    const cms = Buffer.from(await cmsOf('5F0101'));
    cms[cms.indexOf(content) + 6] = 0x31;
    expect(judge(cms).accepted).to.equal(false);
    expect(readCms(cms, null)?.signers[0]?.intact).to.equal(false);
  });

  it('should not be believed for other content than it holds', async () => {
    expect(readCms(await cmsOf('5F0101'), Buffer.from('something else'))?.signers[0]?.intact).to.equal(false);
  });

  it('should not be believed where another key signed', async () => {
    const cms = await cmsOf('5F0101', { key: '5F0201' });
    expect(judge(cms).accepted).to.equal(false);
    expect(readCms(cms, null)?.signers[0]?.intact).to.equal(false);
  });

  it('should not be believed where its attributes were changed', async () => {
    const cms = Buffer.from(await cmsOf('5F0101'));
    const year = cms.lastIndexOf('260302050000Z');
    cms.write('25', year);
    expect(judge(cms).accepted).to.equal(false);
    expect(readCms(cms, null)?.signers[0]?.intact).to.equal(false);
  });

  it('should be none where the bytes are something else', async () => {
    expect(readCms(Buffer.from('not a signature'), null)).to.equal(null);
    expect(readCms(new Uint8Array(), null)).to.equal(null);
    expect(readCms(Buffer.from(await cmsOf('5F0101')).subarray(0, 200), null)).to.equal(null);
  });

  it('should be nothing that is nested or left open without end, and cost no more than its length', () => {
    const nested = Array.from({ length: 10_000 }).reduce<Buffer>((inside) => writeDer(tags.sequence, inside), Buffer.alloc(0));
    const begun = process.cpuUsage();
    for (const bytes of [nested, Buffer.alloc(74_000, Buffer.of(0x30, 0x80)), Buffer.alloc(74_000, Buffer.of(0x24, 0x80)), Buffer.concat([Buffer.of(0x30, 0x83, 1, 0x20, 0), Buffer.alloc(0x1_20_00, Buffer.of(5, 0))])]) {
      expect(readCms(bytes, null)).to.equal(null);
    }
    expect(process.cpuUsage(begun).user / 1_000_000).to.be.below(5);
  });
});

describe('the signature of a seal', () => {
  it('should be detached, without an instant, and fit into the room a document leaves', async () => {
    const cms = await officeSeal({ id: 'atyrau-city', name: 'Отдел занятости' }).sign(content);
    expect(judge(cms, ['-content', 'content']).accepted).to.equal(true);
    expect(readCms(cms, content)?.signers.map(({ intact, signedAt: at }) => [intact, at])).to.deep.equal([[true, null]]);
    expect(cms.length).to.be.below(SEAL_SIGNATURE_ROOM);
  });
});
