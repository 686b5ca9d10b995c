import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import type { AttachRefusal } from '../result-documents/reasoned-refusal.ts';
import { formNotice, knownReasons, type FormNoticeInput } from './form-notice.ts';
import { sendNotice } from './send-notice.ts';
import { noticeText } from './notice-text.ts';

/** The notices of the demonstration: worded here, and counted as sent. */
export function stubNotices(ledger: EffectLedger, attachRefusal: AttachRefusal): readonly Operation[] {
  return [
    formNotice(async (input, context) => {
      const { surname, givenName, patronymic, iin, reason, registrationNumber, registeredAt } = input;
      if (isReasoned(input) && surname !== null && givenName !== null) {
        const person = { surname, givenName, patronymic, birthDate: null, iin };
        await attachRefusal({ person, reason, registrationNumber, registeredAt }, context);
      }
      return { noticeText: noticeText(input, context.language) };
    }),
    sendNotice((_input, { key, now }) => {
      const series = `N-${localYear(now)}`;
      return ledger.once(key, series, (ordinal) => ({ noticeNumber: `${series}-${String(ordinal).padStart(6, '0')}` }));
    }),
  ];
}

/** Whether a person has given the reason: what a system has found out is told by a code. */
function isReasoned({ noticeKind, reason }: FormNoticeInput): boolean {
  return (noticeKind === 'documents-refused' || noticeKind === 'request-refused') && !(knownReasons as readonly string[]).includes(reason);
}
