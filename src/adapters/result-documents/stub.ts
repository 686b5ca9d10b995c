import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { formDocument } from './form-document.ts';
import { kindOf } from './kind-of.ts';
import type { FormPdf } from './paper.ts';
import { paperTitle, seriesMark } from './texts.ts';


/**
 * The documents of the demonstration. The number and the day are given once for a key; the file is formed and attached
 * each time, for a call that is repeated never had its file saved with the case. Its bytes are the same.
 */
export function stubResultDocuments(ledger: EffectLedger, formPdf: FormPdf): Operation {
  return formDocument(async (input, context) => {
    const { key, service, language, now } = context;
    const office = (input.issuer === 'taken-at' ? context.takenAt : null) ?? context.office;
    const kind = kindOf(service, input.decision);
    const year = localYear(now);
    const { number, formedAt } = await ledger.once(key, `${office}/${year}/${kind}`, (ordinal) => ({
      number: `${String(ordinal).padStart(5, '0')}-${seriesMark(kind, language)}/${year}`,
      formedAt: now.toISOString(),
    }));
    const { surname, givenName, patronymic, birthDate, iin, registrationNumber, registeredAt, decisionReason } = input;
    const { childName, childBirthDate, homeAddress, preschoolName, preschoolAddress } = input;
    const words = input.papers?.[input.decision] ?? null;
    const bytes = await formPdf({
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
    });
    const attached = await context.attachDocument({ title: words?.title ?? paperTitle(kind, service, language), number, mediaType: 'application/pdf', bytes });
    return { documentId: attached.id, documentNumber: number };
  });
}
