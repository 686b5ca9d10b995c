import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** What a notice can be about. */
export const noticeKinds = ['signing-refused', 'documents-refused', 'request-refused', 'sign-in-refused'] as const;

/** Codes of a reason that every language has words for. */
export const knownReasons = [
  'expired',
  'revoked',
  'another-person',
  'sign-in',
  'not-paid',
  'not-found',
  'person-not-found',
  'power-of-attorney-not-found',
] as const;
export type KnownReason = (typeof knownReasons)[number];

/** A reason in words: by its code, or the words that were given. */
export function reasonWords(reason: string, known: Readonly<Record<KnownReason, string>>): string {
  return new Map(Object.entries(known)).get(reason) ?? reason;
}

const name = z.string().nullable().default(null);

const input = z.object({
  noticeKind: z.enum(noticeKinds),
  /** A code the texts know (a certificate's state), or words. */
  reason: z.string().min(1),
  registrationNumber: z.string().nullable().default(null),
  registeredAt: z.iso.datetime().nullable().default(null),
  /** The applicant, as far as known: whom a reasoned refusal is addressed to. */
  surname: name,
  givenName: name,
  patronymic: name,
  iin: name,
});
const result = z.strictObject({ noticeText: z.string().min(1) });

export type FormNoticeInput = z.infer<typeof input>;
export type FormNoticeResult = z.infer<typeof result>;

/**
 * `notice.form`: words a notice for the applicant. Where a person has given the reason in words of their own, the notice is
 * the reasoned refusal the acts name among the results, and a paper of the case goes with it.
 */
export function formNotice(
  answer: Ask<FormNoticeInput, FormNoticeResult>,
): Operation<FormNoticeInput, FormNoticeResult> {
  return { type: 'notice.form', input, result, personal: ['noticeText'], call: answer };
}
