import { expect } from 'chai';
import { stubAuthority } from '../../../src/adapters/signature-authority/stub-authority.ts';
import type { ShownCertificate } from '../../../src/http/contract.ts';
import { LayerFault } from '../../../web/shared/signing/layer-fault.ts';
import { signByLayer } from '../../../web/shared/signing/signing-layer.ts';
import { signedCompletion } from '../../../web/shared/signing/signed-completion.ts';
import { signature, signed, standIn, type StandIn } from '../../signing-layer/stand-in.ts';

const text = '{"iin":"850312300012","name":"Әділ"}';
const request = { text, serial: '5C0101', locale: 'kk' } as const;

describe('the signing layer', () => {
  let layer: StandIn;
  beforeEach(async () => {
    layer = await standIn('5C0101');
  });
  afterEach(() => layer.close());

  const code = async (asking: Promise<unknown>): Promise<string> => {
    const fault = await asking.then(
      () => null,
      (error: unknown) => error,
    );
    expect(fault).to.be.instanceOf(LayerFault);
    return (fault as LayerFault).code;
  };

  it('should sign exactly the bytes of the text', async () => {
    const cms = Buffer.from(await signByLayer(layer.address, request), 'base64');
    const data = Buffer.from(text, 'utf8');
    const call = { now: new Date(), signal: new AbortController().signal };
    expect((await stubAuthority.verify({ cms, data, revocationCheck: [] }, call)).valid).to.equal(true);
  });

  it('should be asked as the module basics is', async () => {
    await signByLayer(layer.address, request);
    expect(layer.asked).to.deep.equal([
      {
        module: 'kz.gov.pki.knca.basics',
        method: 'sign',
        args: {
          format: 'cms',
          data: Buffer.from(text, 'utf8').toString('base64'),
          signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: null },
          signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4'], serialNumber: '5c0101', chain: [] },
          locale: 'kk',
        },
      },
    ]);
  });

  it('should let the person choose where no certificate is named', async () => {
    await signByLayer(layer.address, { ...request, serial: null });
    expect(layer.asked[0]?.args.signerParams).not.to.have.property('serialNumber');
  });

  for (const [name, dress] of [
    ['by itself', (cms: string) => ({ status: true, body: { result: cms } })],
    ['as PEM', (cms: string) => signed(`-----BEGIN CMS-----\n${cms}\n-----END CMS-----\n`)],
  ] as const) {
    it(`should be understood where the signature comes ${name}`, async () => {
      let made = '';
      layer.answer = async (asked) => {
        made = await signature(asked, '5C0101');
        return dress(made);
      };
      expect(await signByLayer(layer.address, request)).to.equal(made);
    });
  }

  for (const [name, answer, expected] of [
    ['the person cancels', { status: false, code: 'USER_CANCELED', message: 'action.canceled' }, 'layer-cancelled'],
    ['it answers without a result', { status: true, body: {} }, 'layer-cancelled'],
    ['it cannot sign', { status: false, code: '500', message: 'no key' }, 'layer-refused'],
    ['the connection breaks', null, 'layer-unreachable'],
  ] as const) {
    it(`should say why there is no signature where ${name}`, async () => {
      layer.answer = async () => answer;
      expect(await code(signByLayer(layer.address, request))).to.equal(expected);
    });
  }

  it('should say so where nothing listens', async () => {
    const { address } = layer;
    await layer.close();
    expect(await code(signByLayer(address, request))).to.equal('layer-unreachable');
    layer = await standIn('5C0101');
  });

  describe('and the form of a task', () => {
    const noted: ShownCertificate = {
      value: '5C0101',
      label: 'Қайратов Әділ Нұрланұлы',
      certificate: { owner: 'Қайратов Әділ Нұрланұлы', iin: '•••• 0012', notBefore: '2020-01-01T00:00:00Z', notAfter: '2039-12-31T18:59:59Z' },
    };
    const completions: (string | null)[] = [];
    beforeEach(() => completions.splice(0));
    const form = (signingLayer: string | undefined, signs: string | null, data: Record<string, unknown> = {}) =>
      signedCompletion({ data, ...(signingLayer === undefined ? {} : { signingLayer }) }, async () => noted, {
        signedText: async () => ({ text: signs }),
        complete: async (_values, cms) => {
          completions.push(cms);
          return 'done';
        },
      });

    it('should sign what the server says, with the certificate the form chose', async () => {
      let told = 0;
      await form(layer.address, text).complete({ certificate: '5C0103' }, () => {
        told += 1;
      });
      expect(told).to.equal(1);
      expect(layer.asked[0]?.args.signerParams.serialNumber).to.equal('5c0103');
      expect(completions).to.have.lengthOf(1).and.not.to.include(null);
    });

    it('should sign with the certificate chosen at a step before', async () => {
      await form(layer.address, text, { certificate: '5C0101' }).complete({});
      expect(layer.asked[0]?.args.signerParams.serialNumber).to.equal('5c0101');
    });

    it('should not ask where nothing is signed, or where the token is at hand', async () => {
      await form(layer.address, null).complete({});
      await form(undefined, text).complete({});
      expect([layer.asked, completions]).to.deep.equal([[], [null, null]]);
    });

    it('should show a certificate that is on the person’s machine, and none where tokens are at hand', async () => {
      expect(await form(layer.address, text).showCertificate?.()).to.deep.equal({ value: '5C0101', ...noted.certificate });
      expect(form(undefined, text).showCertificate).to.equal(undefined);
    });
  });
});
