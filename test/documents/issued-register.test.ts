import { expect } from 'chai';
import { FileLost } from '../../src/documents/errors.ts';
import { issueOnce, type IssuedPapers } from '../../src/documents/issued-register.ts';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import { MemoryRegister } from './memory-register.ts';

const paper = { caseId: 'case-1', holder: 'applicant' as const, office: 'atyrau-city', number: '00001-С/2026', formedAt: '2026-03-02T05:00:00.000Z', issuedAt: '2026-03-02T09:00:00.000Z' };

describe('issueOnce', () => {
  let papers: IssuedPapers;
  let register: MemoryRegister;
  let formed: number;
  /** Other bytes each time, as a seal makes them. */
  const form = async (): Promise<Uint8Array> => new TextEncoder().encode(`paper ${(formed += 1)}`);
  const issue = (code = 'CODE'): Promise<Uint8Array> => issueOnce(papers, code, paper, form);

  beforeEach(() => {
    formed = 0;
    register = new MemoryRegister();
    papers = { files: new MemoryFileStore(), register };
  });

  it('should give the very same file to whoever asks again', async () => {
    const first = await issue();
    expect(await issue()).to.deep.equal(first);
    expect(formed).to.equal(1);
    expect(register.entries.get('CODE')?.number).to.equal('00001-С/2026');
  });

  it('should give one file to two who ask at once', async () => {
    const [one, two] = await Promise.all([issue(), issue()]);
    expect(one).to.deep.equal(two);
  });

  it('should form it anew where it broke off before the entry, and then keep to that', async () => {
    const broken = { ...papers, register: { find: async () => null, enter: () => Promise.reject(new Error('power cut')) } };
    await issueOnce(broken, 'CODE', paper, form).catch(() => null);
    const second = await issue();
    expect([new TextDecoder().decode(second), await issue()]).to.deep.equal(['paper 2', second]);
  });

  it('should rather fail than make a second file of an issued paper', async () => {
    await issue();
    const error = await issueOnce({ ...papers, files: new MemoryFileStore() }, 'CODE', paper, form).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(FileLost);
    expect(formed).to.equal(1);
  });

  it('should issue papers with other codes apart', async () => {
    expect(await issue('A')).to.not.deep.equal(await issue('B'));
  });
});
