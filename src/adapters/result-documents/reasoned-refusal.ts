import type { EffectLedger } from '../effect-ledger.ts';
import type { CallContext } from '../operation.ts';
import { drawCode } from './draw-code.ts';
import { numberPaper } from './number-paper.ts';
import type { FormPdf, ResultPaper } from './paper.ts';
import { paperTitle } from './texts.ts';

/** What a reasoned refusal says, beside the office and the number. */
export interface ReasonedRefusal extends Pick<ResultPaper, 'person' | 'registrationNumber' | 'registeredAt'> {
  readonly reason: string;
}

/** Attaches a reasoned refusal to the case. */
export type AttachRefusal = (refusal: ReasonedRefusal, context: CallContext) => Promise<void>;

/**
 * The reasoned refusals that an information system gives before anybody signs: final at once, under the seal of the
 * office alone. Number and file are the same however often it is asked.
 */
export function attachRefusal(ledger: EffectLedger, formPdf: FormPdf): AttachRefusal {
  return async (refusal, context) => {
    const { key, caseId, service, language, office } = context;
    const kind = 'refusal';
    const { number, formedAt } = await numberPaper(ledger, context, office, kind);
    const paper = { ...refusal, kind, language, service, office, number, formedAt, child: null, preschool: null, words: null, details: null } as const;
    const bytes = await formPdf(paper, { caseId, code: await drawCode(ledger, key, null), signatory: null });
    await context.attachDocument({ title: paperTitle(kind, service, language), number, mediaType: 'application/pdf', bytes, final: true });
  };
}
