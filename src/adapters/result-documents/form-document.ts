import { z } from 'zod';
import type { CallContext, Operation } from '../operation.ts';

const text = z.string().min(1);

const input = z
  .object({
    decision: z.enum(['grant', 'refuse']),
    decisionReason: text.nullable().default(null),
    surname: text,
    givenName: text,
    patronymic: text.nullable().default(null),
    birthDate: z.iso.date(),
    iin: text.nullable().default(null),
    registrationNumber: text,
    registeredAt: z.iso.datetime(),
  })
  .refine(({ decision, decisionReason }) => decision === 'grant' || decisionReason !== null, {
    path: ['decisionReason'],
    message: 'a refusal gives its reason',
  });
const result = z.strictObject({ documentId: text, documentNumber: text });

export type FormDocumentInput = z.infer<typeof input>;
export type FormDocumentResult = z.infer<typeof result>;

/** `document.form`: forms the result of the service, the certificate or the reasoned refusal, as a file of the case. */
export function formDocument(
  answer: (input: FormDocumentInput, context: CallContext) => Promise<FormDocumentResult>,
): Operation<FormDocumentInput, FormDocumentResult> {
  return { type: 'document.form', input, result, personal: [], byHand: false, call: answer };
}
