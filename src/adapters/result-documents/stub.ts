import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { drawCode } from './draw-code.ts';
import { formDocument } from './form-document.ts';
import { kindOf } from './kind-of.ts';
import { numberPaper } from './number-paper.ts';
import type { FormPdf } from './paper.ts';
import { paperTitle } from './texts.ts';

/**
 * The documents of the demonstration. The number and the day are given once for a key, to the draft and to what is
 * signed of it; the file is formed and attached each time, for a call that is repeated never had its file saved with the
 * case. Its bytes are the same.
 */
export function stubResultDocuments(ledger: EffectLedger, formPdf: FormPdf): Operation {
  return formDocument(async (input, context) => {
    const { key, caseId, service, language, signatory } = context;
    const office = (input.issuer === 'taken-at' ? context.takenAt : null) ?? context.office;
    const kind = kindOf(service, input.decision);
    const { number, formedAt } = await numberPaper(ledger, context, office, kind);
    const { surname, givenName, patronymic, birthDate, iin, registrationNumber, registeredAt, decisionReason } = input;
    const { childName, childBirthDate, homeAddress, preschoolName, preschoolAddress } = input;
    const words = input.papers?.[input.decision] ?? null;
    const issue = signatory === null ? null : { caseId, code: await drawCode(ledger, key, signatory.id), signatory };
    const paper = {
      kind,
      language,
      service,
      office,
      number,
      formedAt,
      registrationNumber,
      registeredAt,
      person: { surname, givenName, patronymic, birthDate, iin },
      child: childName === null || childBirthDate === null ? null : { name: childName, birthDate: childBirthDate, homeAddress },
      preschool: preschoolName === null || preschoolAddress === null ? null : { name: preschoolName, address: preschoolAddress },
      reason: kind === 'refusal' ? decisionReason : null,
      words,
      details: kind === 'refusal' ? null : input.resultDetails,
    };
    const attached = await context.attachDocument({
      title: words?.title ?? paperTitle(kind, service, language),
      number,
      mediaType: 'application/pdf',
      bytes: await formPdf(paper, issue),
      final: issue !== null,
    });
    return { documentId: attached.id, documentNumber: number };
  });
}
