import { formResultPdf } from './form-result-pdf.ts';
import { issueOnce, type IssuedPapers } from './issued-register.ts';
import type { PaperIssue, ResultPaperContent } from './result-paper.ts';
import { resultTexts } from './result-texts.ts';
import { sealPdf, type SignBytes } from './seal-pdf.ts';

/** The office a paper comes from. */
export interface PaperOffice {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** What final papers are made with. */
export interface ResultMaker extends IssuedPapers {
  /** The seal of an office. */
  readonly sealOf: (office: PaperOffice) => SignBytes;
  /** Address the installation is reached at, as it is now. */
  readonly site: () => string;
}

/** What a result paper says beside its office and its issue. */
export type ResultText = Omit<ResultPaperContent, 'office' | 'issue'>;

/** What makes a paper of this case final. */
export interface ResultIssue {
  readonly caseId: string;
  readonly code: string;
  readonly signatory: (NonNullable<PaperIssue['signatory']> & { readonly at: string }) | null;
}

/** The PDF of a draft. The same bytes for the same content. */
export function makeDraft(paper: ResultText, office: PaperOffice): Promise<Uint8Array> {
  return formResultPdf({ ...paper, office, issue: null });
}

/** The PDF of a final paper under the seal of its office. The same bytes for the same code. @throws FileLost */
export async function makeFinal(maker: ResultMaker, paper: ResultText, office: PaperOffice, issue: ResultIssue): Promise<Uint8Array> {
  const { caseId, code, signatory } = issue;
  const at = signatory?.at ?? paper.formedAt;
  // A placement is shown by whoever brings the child: nobody else is named on it.
  const holder = paper.kind === 'placement' && paper.words === null ? 'child' : 'applicant';
  const entry = { caseId, office: office.id, number: paper.number, holder, formedAt: paper.formedAt, issuedAt: at } as const;
  return issueOnce(maker, code, entry, async () => {
    const pdf = await formResultPdf({ ...paper, office, issue: { signatory, at, code, site: maker.site() } });
    const reason = resultTexts[paper.language].sealed;
    return sealPdf(pdf, { owner: office.name, reason, at: new Date(at), sign: maker.sealOf(office) });
  });
}
