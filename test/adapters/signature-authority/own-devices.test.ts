import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { CertificateUnreadable } from '../../../src/adapters/errors.ts';
import { CompletionRefused } from '../../../src/adapters/port.ts';
import type { Signature } from '../../../src/adapters/signature-authority/sign.ts';
import { signature as signatureOf } from '../../signing-layer/stand-in.ts';
import { counter } from '../call-context.ts';
import { rejection } from '../rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from '../stubs-in.ts';

const content = { b: [1, 'ә'], a: null };
const text = '{"a":null,"b":[1,"ә"]}';

/** What a device makes of a text. */
function made(serial: string, signed = text): Promise<string> {
  const data = Buffer.from(signed, 'utf8').toString('base64');
  const args = { format: 'cms', data, signingParams: {}, signerParams: { extKeyUsageOids: [] }, locale: 'ru' };
  return signatureOf({ module: '', method: '', args }, serial);
}

describe('signing on a device of one’s own', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest('in process', { ownDevices: true });
  });
  afterEach(() => stubs.remove());

  const show = async (serial: string, { stubs: of = stubs, person = counter } = {}): Promise<unknown> =>
    of.showCertificate?.(person.iin, Buffer.from(await made(serial), 'base64'));
  const offered = async (of = stubs): Promise<unknown> => (await of.options.get('certificates')?.(counter, new Date()))?.map(({ value }) => value);
  const signed = async (input: Record<string, unknown>): Promise<Signature> =>
    (await stubs.ask('signature-authority.sign', { content, ...input }, { person: counter }))['signature'] as Signature;

  it('should offer the certificates the person has shown, each once', async () => {
    expect(await offered()).to.deep.equal([]);
    for (const serial of ['5F0101', '5F0103', '5F0101']) await show(serial);
    await show('5F0201', { person: { ...counter, iin: '830220301027' } });
    expect(await offered()).to.deep.equal(['5F0101', '5F0103']);
  });

  it('should show owner, number and time as the certificate itself says them', async () => {
    expect(await show('5F0101')).to.deep.equal({
      value: '5F0101',
      label: 'Ахметова Динара Маратовна, ИИН •••• 1015, 01.01.2020 – 31.12.2039',
      certificate: {
        owner: 'Ахметова Динара Маратовна',
        iin: '•••• 1015',
        notBefore: '2020-01-01T00:00:00.000Z',
        notAfter: '2039-12-31T18:59:59.000Z',
      },
    });
  });

  it('should remember them after a restart, whatever a crash left of a line', async () => {
    await show('5F0101');
    await appendFile(join(stubs.dataDir, 'systems/shown-certificates.jsonl'), '{"tokenOf":"79111');
    const after = await stubs.restarted();
    expect(await offered(after)).to.deep.equal(['5F0101']);
    await show('5F0103', { stubs: after });
    expect(await offered(await stubs.restarted())).to.deep.equal(['5F0101', '5F0103']);
  });

  it('should check a certificate that was shown', async () => {
    await show('5F0103');
    const input = { certificate: '5F0103', signerIin: counter.iin };
    expect(await stubs.ask('signature-authority.check-certificate', input)).to.deep.equal({ certificateState: 'revoked' });
  });

  it('should take note of nothing where no certificate came along', async () => {
    expect(() => stubs.showCertificate?.(counter.iin, Buffer.from('none'))).to.throw(CertificateUnreadable);
    expect(await offered()).to.deep.equal([]);
  });

  it('should take the signature of the content, by the certificate that was chosen', async () => {
    await show('5F0101');
    const cms = await made('5F0101');
    expect(await signed({ certificate: '5F0101', cms })).to.deep.include({ certificate: '5F0101', content: text, cms });
  });

  it('should refuse a signature of something else, by another certificate, of nobody, or none', async () => {
    await show('5F0101');
    const wrong = [await made('5F0101', '{}'), await made('5F0201'), Buffer.from('none').toString('base64'), null];
    for (const cms of wrong) {
      const error = await rejection(signed({ certificate: '5F0101', cms }));
      expect(error).to.be.instanceOf(CompletionRefused).and.include({ rule: 'refused-signature' });
    }
  });

  it('should refuse a certificate that is revoked or was never shown, however well it signs', async () => {
    await show('5F0103');
    for (const certificate of ['5F0103', '5F0101']) {
      const error = await rejection(signed({ certificate, cms: await made(certificate) }));
      expect(error).to.be.instanceOf(CompletionRefused).and.include({ rule: 'refused-certificate' });
    }
  });

  it('should leave signing to the token where one is at hand, whatever else is sent', async () => {
    const atHand = await stubsUnderTest();
    const cms = await made('5F0101', '{}');
    const input = { certificate: '5F0101', content, cms };
    const { signature } = await atHand.ask('signature-authority.sign', input, { person: counter });
    await atHand.remove();
    expect(atHand.showCertificate).to.equal(null);
    expect((signature as Signature).cms).not.to.equal(cms);
  });
});
