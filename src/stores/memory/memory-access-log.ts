import type { Access, AccessLog, SealedAccess } from '../../cases/access-log.ts';
import { FIRST_ACCESS, sealAccess } from '../../cases/seal-access.ts';

/** The access log in memory. */
export class MemoryAccessLog implements AccessLog {
  readonly #accesses: SealedAccess[] = [];

  async record(access: Access): Promise<void> {
    this.#accesses.push(sealAccess(structuredClone(access), this.#accesses.at(-1)?.hash ?? FIRST_ACCESS));
  }

  async of(caseId: string): Promise<readonly Access[]> {
    const own = this.#accesses.filter((access) => access.case === caseId);
    return own.map(({ person, case: id, what, subject, at }) => ({ person, case: id, what, subject, at }));
  }

  async between(from: string, to: string): Promise<readonly SealedAccess[]> {
    return this.#accesses.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
  }

  async close(): Promise<void> {}
}
