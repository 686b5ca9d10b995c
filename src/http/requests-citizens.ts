import { z } from 'zod';
import { questionnaireAnswers } from '../cases/questionnaire.ts';
import { isEmailAddress } from '../identity/email-address.ts';

const mark = z.enum(questionnaireAnswers);
const address = z.stringFormat('email', isEmailAddress);

/** What the routes about notices, profiles, questionnaires and letters take. */
export const readNoticesBody = z.strictObject({
  upTo: z.array(z.strictObject({ case: z.string().min(1).max(200), seq: z.int().positive() })).max(500),
});
export const profileBody = z
  .strictObject({
    email: z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null), address.nullable()),
    notices: z.boolean(),
    language: z.enum(['ru', 'kk']),
  })
  .refine(({ email, notices }) => email !== null || !notices, { path: ['email'] });
export const questionnaireBody = z.strictObject({ quality: mark, availability: mark });
export const mailParams = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });
