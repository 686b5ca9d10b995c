import type { Operation } from '../operation.ts';
import { findPowerOfAttorney } from './find-power-of-attorney.ts';
import powers from './powers-of-attorney.json' with { type: 'json' };

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

/** The notary system of the demonstration: a few powers of attorney between invented people, one of them run out. */
export function stubNotarySystem(): Operation {
  return findPowerOfAttorney(async ({ representation, iin, representativeIin, powerOfAttorneyNumber }, { now }) => {
    if (representation !== 'notarial') return { powerOfAttorney: 'not-asked' };
    const valid = powers.some(
      ({ number, principal, representative, validUntil }) =>
        number === powerOfAttorneyNumber &&
        principal === iin &&
        representative === representativeIin &&
        day.format(now) <= validUntil,
    );
    return { powerOfAttorney: valid ? 'found' : 'not-found' };
  });
}
