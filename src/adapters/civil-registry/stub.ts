import type { Operation } from '../operation.ts';
import births from './births.json' with { type: 'json' };
import { findBirth } from './find-birth.ts';

/** The civil registry of the demonstration: a few invented births. */
export function stubCivilRegistry(): Operation {
  const byChild = new Map(births.map((birth) => [birth.childIin, birth]));
  return findBirth(async ({ iin, childIin }) => {
    const birth = byChild.get(childIin);
    return birth === undefined
      ? { birthFound: 'not-found', birthRecordNumber: null, applicantIsParent: null }
      : {
          birthFound: 'found',
          birthRecordNumber: birth.recordNumber,
          applicantIsParent: birth.parents.includes(iin) ? 'yes' : 'no',
        };
  });
}
