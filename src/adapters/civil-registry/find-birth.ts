import { z } from 'zod';
import { iin } from '../persons-register/find.ts';
import type { Ask, Operation } from '../operation.ts';

const input = z.object({
  /** Who applies for the child. */
  iin,
  childIin: iin,
});

const result = z.discriminatedUnion('birthFound', [
  z.strictObject({
    birthFound: z.literal('found'),
    birthRecordNumber: z.string().min(1),
    /** Whether the record names the applicant as a parent. */
    applicantIsParent: z.enum(['yes', 'no']),
  }),
  z.strictObject({ birthFound: z.literal('not-found'), birthRecordNumber: z.null(), applicantIsParent: z.null() }),
]);

export type FindBirthInput = z.infer<typeof input>;
export type FindBirthResult = z.infer<typeof result>;

const notFound: FindBirthResult = { birthFound: 'not-found', birthRecordNumber: null, applicantIsParent: null };

/** `civil-registry.find-birth`: the record of a child's birth. Not finding one is an answer, not a failure. */
export function findBirth(
  answer: Ask<FindBirthInput, FindBirthResult>,
): Operation<FindBirthInput, FindBirthResult> {
  return {
    type: 'civil-registry.find-birth',
    input,
    result,
    personal: ['birthRecordNumber', 'applicantIsParent'],
    amiss: {
      'not-found': () => notFound,
      // A record there is, of a child of somebody else.
      mismatch: () => ({ birthFound: 'found', birthRecordNumber: '00-000-0000000', applicantIsParent: 'no' }),
    },
    call: answer,
  };
}
