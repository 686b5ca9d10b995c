import { z } from 'zod';
import type { AnswersAmiss, Ask, Operation } from '../operation.ts';
import { iin } from '../persons-register/find.ts';

/** Who applies: the person, or somebody for them by a power of attorney a notary attested, or by another one. */
export const representations = ['self', 'notarial', 'other'] as const;

const input = z
  .object({
    representation: z.enum(representations),
    /** The person for whom it is applied. */
    iin,
    representativeIin: iin.nullable().default(null),
    powerOfAttorneyNumber: z.string().min(1).nullable().default(null),
  })
  .refine(
    ({ representation, representativeIin, powerOfAttorneyNumber }) =>
      representation !== 'notarial' || (representativeIin !== null && powerOfAttorneyNumber !== null),
    { path: ['powerOfAttorneyNumber'], message: 'a notarial power of attorney has a number and a representative' },
  );

const result = z.strictObject({
  /** `not-asked`: notaries keep no record of what they did not attest, nor of whoever applies in person. */
  powerOfAttorney: z.enum(['found', 'not-found', 'not-asked']),
});

export type FindPowerOfAttorneyInput = z.infer<typeof input>;
export type FindPowerOfAttorneyResult = z.infer<typeof result>;

/** Of what notaries were not to be asked they know nothing amiss either. */
const amiss: AnswersAmiss<FindPowerOfAttorneyInput, FindPowerOfAttorneyResult> = {
  'not-found': ({ representation }) => ({ powerOfAttorney: representation === 'notarial' ? 'not-found' : 'not-asked' }),
};

/**
 * `notary-system.find-power-of-attorney`: whether the representative holds a power of attorney that is valid today. The
 * system is asked about notarial ones alone.
 */
export function findPowerOfAttorney(
  answer: Ask<FindPowerOfAttorneyInput, FindPowerOfAttorneyResult>,
): Operation<FindPowerOfAttorneyInput, FindPowerOfAttorneyResult> {
  return { type: 'notary-system.find-power-of-attorney', input, result, personal: [], amiss, call: answer };
}
