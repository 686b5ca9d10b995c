import { join } from 'node:path';
import { EffectLedger } from './adapters/effect-ledger.ts';
import type { FormPdf } from './adapters/result-documents/paper.ts';
import { officeSeal } from './adapters/signature-authority/office-seal.ts';
import type { IssuedPaper, IssuedRegister } from './documents/issued-register.ts';
import type { PaperOffice, ResultMaker } from './documents/make-result.ts';

/** The paper maker, told by the office's id what stands on its letterhead and whose seal it bears. */
export function paperMaker(offices: () => Promise<readonly PaperOffice[]>, papers: Omit<ResultMaker, 'sealOf'>): FormPdf {
  const maker: ResultMaker = { ...papers, sealOf: (office) => (bytes) => officeSeal(office).sign(bytes) };
  return async (paper, issue) => {
    // Printer and fonts are loaded with the first paper: many a command of the shell forms none.
    const { makeDraft, makeFinal } = await import('./documents/make-result.ts');
    const found = (await offices()).find(({ id }) => id === paper.office);
    const office = found ?? { id: paper.office, name: paper.office, address: '' };
    return issue === null ? makeDraft(paper, office) : makeFinal(maker, paper, office, issue);
  };
}

/** The register of issued papers, kept as the systems keep what they did: the first entry under a code counts. */
export function issuedRegister(dataDir: string): IssuedRegister {
  const ledger = new EffectLedger(join(dataDir, 'documents', 'issued.jsonl'));
  return {
    enter: (code, paper) => ledger.once(code, paper.office, () => paper),
    find: async (code) => ((await ledger.find(code))?.result ?? null) as IssuedPaper | null,
  };
}
