import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { formDocument } from './form-document.ts';
import { kindOf } from './kind-of.ts';
import type { FormPdf, ResultKind } from './paper.ts';

const titles: Readonly<Record<ResultKind, string>> = {
  certificate: 'Справка безработного',
  placement: 'Направление в дошкольную организацию',
  'queue-notice': 'Уведомление о постановке на очередь',
  'support-notice': 'Уведомление об оформлении документов',
  refusal: 'Мотивированный ответ об отказе',
};
const marks: Readonly<Record<ResultKind, string>> = {
  certificate: 'С',
  placement: 'Н',
  'queue-notice': 'ОЧ',
  'support-notice': 'У',
  refusal: 'О',
};
const REFUSED_CERTIFICATE = 'Уведомление об отказе в выдаче справки';

/**
 * The documents of the demonstration. The number and the day are given once for a key; the file is formed and attached
 * each time, for a call that is repeated never had its file saved with the case. Its bytes are the same.
 */
export function stubResultDocuments(ledger: EffectLedger, formPdf: FormPdf): Operation {
  return formDocument(async (input, context) => {
    const { key, office, service, now } = context;
    const kind = kindOf(service, input.decision);
    const year = localYear(now);
    const { number, formedAt } = await ledger.once(key, `${office}/${year}/${kind}`, (ordinal) => ({
      number: `${String(ordinal).padStart(5, '0')}-${marks[kind]}/${year}`,
      formedAt: now.toISOString(),
    }));
    const { surname, givenName, patronymic, birthDate, iin, registrationNumber, registeredAt, decisionReason } = input;
    const { childName, childBirthDate, homeAddress, preschoolName, preschoolAddress } = input;
    const words = input.papers?.[input.decision] ?? null;
    const bytes = await formPdf({
      kind,
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
    const ownTitle = kind === 'refusal' && service === 'unemployment-certificate' ? REFUSED_CERTIFICATE : titles[kind];
    const attached = await context.attachDocument({ title: words?.title ?? ownTitle, number, mediaType: 'application/pdf', bytes });
    return { documentId: attached.id, documentNumber: number };
  });
}
