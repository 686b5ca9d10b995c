import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { formDocument } from './form-document.ts';
import type { FormPdf } from './paper.ts';

const titles = { certificate: 'Справка безработного', refusal: 'Уведомление об отказе в выдаче справки' } as const;
const marks = { certificate: 'С', refusal: 'О' } as const;

/**
 * The documents of the demonstration. The number and the day are given once for a key; the file is formed and attached
 * each time, for a call that is repeated never had its file saved with the case. Its bytes are the same.
 */
export function stubResultDocuments(ledger: EffectLedger, formPdf: FormPdf): Operation {
  return formDocument(async (input, context) => {
    const { key, office, now } = context;
    const kind = input.decision === 'grant' ? 'certificate' : 'refusal';
    const year = localYear(now);
    const { number, formedAt } = await ledger.once(key, `${office}/${year}/${kind}`, (ordinal) => ({
      number: `${String(ordinal).padStart(5, '0')}-${marks[kind]}/${year}`,
      formedAt: now.toISOString(),
    }));
    const { surname, givenName, patronymic, birthDate, iin, registrationNumber, registeredAt, decisionReason } = input;
    const bytes = await formPdf({
      kind,
      office,
      number,
      formedAt,
      registrationNumber,
      registeredAt,
      person: { surname, givenName, patronymic, birthDate, iin },
      reason: kind === 'refusal' ? decisionReason : null,
    });
    const attached = await context.attachDocument({ title: titles[kind], number, mediaType: 'application/pdf', bytes });
    return { documentId: attached.id, documentNumber: number };
  });
}
