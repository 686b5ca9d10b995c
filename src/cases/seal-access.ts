import type { Access, SealedAccess } from './access-log.ts';
import { sha256 } from './append-journal.ts';
import { canonicalJson } from './canonical-json.ts';

/** What comes before the first access of all. */
export const FIRST_ACCESS = sha256('');

/** The access with its seal, behind the one whose hash is given. */
export function sealAccess({ person, case: id, what, subject, at }: Access, previous: string): SealedAccess {
  const unsealed = { person, case: id, what, subject, at, previous };
  return { ...unsealed, hash: sha256(canonicalJson(unsealed)) };
}

/**
 * Where the chain is broken: the index of the first access that was changed, or before which one was taken out; null
 * where it holds. What is missing at either end is not seen: the first and the last of a stretch hang on nothing in it.
 */
export function brokenAccess(accesses: readonly SealedAccess[]): number | null {
  const broken = accesses.findIndex((access, index) => {
    const previous = accesses[index - 1]?.hash ?? access.previous;
    return access.previous !== previous || access.hash !== sealAccess(access, access.previous).hash;
  });
  return broken === -1 ? null : broken;
}
