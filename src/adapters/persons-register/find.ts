import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** An individual identification number; its control digit was checked where it was entered. */
export const iin = z.string().regex(/^[0-9]{12}$/, 'twelve digits are wanted');

const input = z.object({ iin });

const result = z.discriminatedUnion('personFound', [
  z.strictObject({
    personFound: z.literal('found'),
    surname: z.string().min(1),
    givenName: z.string().min(1),
    patronymic: z.string().nullable(),
    birthDate: z.iso.date(),
  }),
  z.strictObject({
    personFound: z.literal('not-found'),
    surname: z.null(),
    givenName: z.null(),
    patronymic: z.null(),
    birthDate: z.null(),
  }),
]);

export type FindPersonInput = z.infer<typeof input>;
export type FindPersonResult = z.infer<typeof result>;

const notFound: FindPersonResult = { personFound: 'not-found', surname: null, givenName: null, patronymic: null, birthDate: null };

/** `persons-register.find`: who carries this number. Not finding anybody is an answer, not a failure. */
export function findPerson(
  answer: Ask<FindPersonInput, FindPersonResult>,
): Operation<FindPersonInput, FindPersonResult> {
  return {
    type: 'persons-register.find',
    input,
    result,
    personal: ['surname', 'givenName', 'patronymic', 'birthDate'],
    amiss: {
      'not-found': () => notFound,
      mismatch: () => ({ personFound: 'found', surname: 'Иной', givenName: 'Человек', patronymic: null, birthDate: '1970-01-01' }),
    },
    call: answer,
  };
}
