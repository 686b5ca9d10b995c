import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

const text = z.string().min(1);

/** What a paper says, where the service has words of its own: its title as the act names it, what was decided, who signs. */
const words = z.strictObject({ title: text, text, signer: text });
export type PaperWords = z.infer<typeof words>;

const input = z
  .object({
    decision: z.enum(['grant', 'refuse', 'queue']),
    decisionReason: text.nullable().default(null),
    surname: text,
    givenName: text,
    patronymic: text.nullable().default(null),
    birthDate: z.iso.date(),
    iin: text.nullable().default(null),
    registrationNumber: text,
    registeredAt: z.iso.datetime(),
    childName: text.nullable().default(null),
    childBirthDate: z.iso.date().nullable().default(null),
    homeAddress: text.nullable().default(null),
    preschoolName: text.nullable().default(null),
    preschoolAddress: text.nullable().default(null),
    /** The words for each decision; null: those of the service's own paper. */
    papers: z.strictObject({ grant: words, refuse: words, queue: words.optional() }).nullable().default(null),
    /** Whose paper it is: of the office that renders the service, or of the one that took the application and decided. */
    issuer: z.enum(['office', 'taken-at']).default('office'),
    /** What a paper of the service's own words adds where it grants: a term, a kind. */
    resultDetails: text.nullable().default(null),
  })
  .refine(({ decision, decisionReason }) => decision !== 'refuse' || decisionReason !== null, {
    path: ['decisionReason'],
    message: 'a refusal gives its reason',
  });
const result = z.strictObject({ documentId: text, documentNumber: text });

export type FormDocumentInput = z.infer<typeof input>;
export type FormDocumentResult = z.infer<typeof result>;

/**
 * `document.form`: forms the result of the service, what was asked for, a place in the queue or the reasoned refusal, as
 * a file of the case. Which paper it is follows from the service.
 */
export function formDocument(
  answer: Ask<FormDocumentInput, FormDocumentResult>,
): Operation<FormDocumentInput, FormDocumentResult> {
  return { type: 'document.form', input, result, personal: [], byHand: false, effect: true, call: answer };
}
