import { join } from 'node:path';
import { EffectLedger } from './adapters/effect-ledger.ts';
import type { FormPdf } from './adapters/result-documents/paper.ts';
import type { IssuedPaper, IssuedRegister } from './documents/issued-register.ts';
import type { PaperOffice, ResultMaker } from './documents/make-result.ts';

/**
 * The paper maker, told by the office's id what stands on its letterhead and whose seal it bears. What draws and seals is
 * loaded with the first paper: it is a good part of all there is to load.
 */
export function paperMaker(offices: () => Promise<readonly PaperOffice[]>, papers: Omit<ResultMaker, 'sealOf'>): FormPdf {
  return async (paper, issue) => {
    const [{ makeDraft, makeFinal }, { officeSeal }] = await Promise.all([
      import('./documents/make-result.ts'),
      import('./adapters/signature-authority/office-seal.ts'),
    ]);
    const maker: ResultMaker = { ...papers, sealOf: (office) => (bytes) => officeSeal(office).sign(bytes) };
    const found = (await offices()).find(({ id }) => id === paper.office);
    const office = found ?? { id: paper.office, name: paper.office, address: '' };
    return issue === null ? makeDraft(paper, office) : makeFinal(maker, paper, office, issue);
  };
}

/** The register of issued papers, kept as the systems keep what they did: the first entry under a code counts. */
export function issuedRegister(dataDir: string, kept: { readonly durable?: boolean } = {}): IssuedRegister {
  const ledger = new EffectLedger(join(dataDir, 'documents', 'issued.jsonl'), kept);
  return {
    enter: (code, paper) => ledger.once(code, paper.office, () => paper),
    find: async (code) => ((await ledger.find(code))?.result ?? null) as IssuedPaper | null,
  };
}
