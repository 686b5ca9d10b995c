import { expect } from 'chai';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Case } from '../../src/cases/case.ts';
import { contentHash } from '../../src/documents/content-hash.ts';
import { formResultPdf } from '../../src/documents/form-result-pdf.ts';
import { paperCode } from '../../src/documents/paper-code.ts';
import { PaperVerifier } from '../../src/documents/verify-paper.ts';
import { sampleCase } from '../stores/sample-case.ts';
import { MemoryRegister } from './memory-register.ts';
import { samplePaper } from './sample-paper.ts';

const CODE = '7K3M9QWX2F8NTZ4C';
const noCode = new TextEncoder().encode('%PDF-1.7 nothing of ours');

describe('PaperVerifier', () => {
  let register: MemoryRegister;
  let bytes: Uint8Array;
  let record: Case | null;
  let verifier: PaperVerifier;

  beforeEach(async () => {
    bytes = await formResultPdf(samplePaper());
    const sha256 = contentHash(bytes);
    const document = { id: 'd-1', title: 'Справка', number: '00017-С/2026', mediaType: 'application/pdf', size: bytes.length, sha256, element: 'form', formedAt: '2026-03-01T20:00:00.000Z' } as const;
    record = sampleCase({ status: 'completed', documents: [{ ...document, issued: { at: '2026-03-02T09:05:00.000Z', by: 'p-head' } }] });
    register = new MemoryRegister();
    const { number, formedAt } = document;
    await register.enter(CODE, { caseId: record.id, office: 'atyrau-city', holder: 'applicant', number, formedAt, issuedAt: formedAt, sha256 });
    verifier = new PaperVerifier({ register, readCase: async (id) => (id === record?.id ? record : null) });
  });

  const byCode = async (): Promise<string> => (await verifier.byCode(CODE)).state;
  const byFile = async (file = bytes): Promise<string> => (await verifier.byFile(file)).state;
  const changed = (changes: Partial<Case>): void => {
    record = { ...(record ?? expect.fail()), ...changes };
  };

  it('should know what was issued, by its code and by its very file', async () => {
    expect([await byCode(), await byFile()]).to.deep.equal(['genuine', 'genuine']);
    expect((await verifier.byFile(bytes)).known?.document.number).to.equal('00017-С/2026');
  });

  it('should call a file altered where one byte is another, one is missing or something was added', async () => {
    const flipped = Uint8Array.from(bytes);
    flipped[200] = (flipped[200] ?? 0) ^ 1;
    for (const forged of [flipped, bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('\n%%EOF')])]) {
      expect(await byFile(forged)).to.equal('altered');
    }
  });

  it('should call a file altered that bears the code of a paper and the words of another', async () => {
    const { person, ...rest } = samplePaper();
    expect(await byFile(await formResultPdf({ ...rest, person: { ...person, surname: 'Самозванцев' } }))).to.equal('altered');
  });

  it('should know nothing of any other code or file', async () => {
    expect(await verifier.byCode('0000000000000000')).to.deep.equal({ state: 'unknown', known: null });
    expect(await byFile(noCode)).to.equal('unknown');
    expect(await byFile(new Uint8Array())).to.equal('unknown');
    expect(await byFile(await formResultPdf(samplePaper({ issue: null })))).to.equal('unknown');
  });

  it('should call revoked what the office has declared void', async () => {
    const [document] = record?.documents ?? [];
    const voided = { at: '2026-03-05T05:00:00.000Z', by: 'p-head', reason: 'Выдана по ошибке.' };
    changed({ documents: [{ ...(document ?? expect.fail()), voided }] });
    expect([await byCode(), await byFile(), (await verifier.byCode(CODE)).known?.revoked]).to.deep.equal(['revoked', 'revoked', 'voided']);
  });

  it('should call revoked what another paper has replaced, or whose case was withdrawn', async () => {
    const [document] = record?.documents ?? [];
    changed({ status: 'withdrawn' });
    expect([await byCode(), await byFile(), (await verifier.byCode(CODE)).known?.revoked]).to.deep.equal(['revoked', 'revoked', 'withdrawn']);
    changed({ status: 'completed', documents: [{ ...(document ?? expect.fail()), supersededBy: 'd-2' }] });
    expect([await byCode(), (await verifier.byCode(CODE)).known?.revoked]).to.deep.equal(['revoked', 'superseded']);
  });

  it('should not vouch for a paper that was never saved with its case', async () => {
    changed({ documents: [] });
    expect([await byCode(), await byFile()]).to.deep.equal(['unknown', 'unknown']);
  });
});

describe('paperCode', () => {
  it('should be found also where a program has packed the file anew', () => {
    const packed = deflateSync(Buffer.from('<< /URI (https://services.example.kz/verify#7K3M-9QWX-2F8N-TZ4C) >>'));
    const pdf = Buffer.concat([Buffer.from('1 0 obj\n<</Filter/FlateDecode>>\nstream\nno\nendstream\nstream\r\n'), packed, Buffer.from('\nendstream')]);
    expect(paperCode(pdf)).to.equal(CODE);
  });

  it('should not keep the server busy with a file of many streams that blow up', () => {
    // given as many streams as are read, each a thousand times its size
    const bomb = deflateSync(Buffer.alloc(1024 * 1024, '('));
    const file = Buffer.concat(Array.from({ length: 200 }, () => Buffer.concat([Buffer.from('stream\n'), bomb, Buffer.from('\nendstream\n')])));

    // when anybody at all sends it
    const begun = process.cpuUsage();
    expect(paperCode(file)).to.equal(null);

    // then it cost less than a fifth of what unpacking them all would
    const { user } = process.cpuUsage(begun);
    const whole = process.cpuUsage();
    for (let count = 0; count < 40; count += 1) inflateSync(bomb).toString('latin1');
    expect(user).to.be.below(process.cpuUsage(whole).user);
  });

  it('should be found behind pictures and what else is packed in other ways', () => {
    const picture = Buffer.concat([Buffer.from('stream\n'), Buffer.alloc(1000, 0xd8), Buffer.from('\nendstream\n')]);
    const packed = Buffer.concat([Buffer.from('stream\n'), deflateSync(Buffer.from('(7K3M-9QWX-2F8N-TZ4C)')), Buffer.from('\nendstream\n')]);
    expect(paperCode(Buffer.concat([...Array.from({ length: 20 }, () => picture), packed]))).to.equal(CODE);
  });

  it('should not be looked for without end in a file that blows up when it is unpacked', () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    expect(paperCode(Buffer.concat([Buffer.from('stream\n'), bomb, Buffer.from('\nendstream')]))).to.equal(null);
  });
});
