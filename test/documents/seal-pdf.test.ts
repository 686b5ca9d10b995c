import { expect } from 'chai';
import { X509Certificate } from 'node:crypto';
import { officeSeal } from '../../src/adapters/signature-authority/office-seal.ts';
import { formResultPdf } from '../../src/documents/form-result-pdf.ts';
import { sealPdf } from '../../src/documents/seal-pdf.ts';
import { judgedSignature } from './pdf-judge.ts';
import { pdfText } from './pdf-text.ts';
import { samplePaper } from './sample-paper.ts';

const seal = officeSeal({ id: 'aktobe-city', name: 'Ақтөбе қалалық жұмыспен қамту бөлімі' });
const at = new Date('2026-03-02T09:05:00Z');
const sealed = async (): Promise<Uint8Array> => {
  const pdf = await formResultPdf(samplePaper());
  return sealPdf(pdf, { owner: 'Ақтөбе қалалық жұмыспен қамту бөлімі', reason: 'Құжат берілді', at, sign: (bytes) => seal.sign(bytes) });
};

describe('sealPdf', function () {
  this.timeout(20_000);

  it('should set a signature that pdfsig calls valid, over the whole file, of the office', async () => {
    const judgement = await judgedSignature(await sealed());

    expect(judgement).to.include('Signature is Valid').and.include('Total document signed');
    expect(judgement).to.include('Signature Type: ETSI.CAdES.detached').and.include('SHA-256');
    expect(judgement).to.include(`CN=${/^CN=(.*)$/mu.exec(new X509Certificate(seal.certificate).subject)?.[1]}`);
  });

  it('should no longer be valid where one letter of the paper is another', async () => {
    const forged = Buffer.from(await sealed());
    const place = forged.indexOf('/Title');
    forged.writeUInt8((forged[place + 20] ?? 0) ^ 1, place + 20);

    expect(await judgedSignature(forged)).to.match(/Digest Mismatch|Signature is Invalid/u);
  });

  it('should leave the text of the paper as it is', async () => {
    expect(pdfText(await sealed())).to.include(pdfText(await formResultPdf(samplePaper())));
  });
});
