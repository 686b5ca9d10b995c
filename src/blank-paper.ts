import type { FormPdf } from './adapters/result-documents/paper.ts';
import { samplePdf } from './testing/sample-pdf.ts';

/** A page with the number alone, where a paper's look is nobody's business: drawing and sealing takes longer than all the rest. */
export const blankPaper: FormPdf = async ({ number }) => samplePdf(number);
