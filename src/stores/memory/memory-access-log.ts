import type { Access, AccessLog } from '../../cases/access-log.ts';

/** The access log in memory. */
export class MemoryAccessLog implements AccessLog {
  readonly #accesses: Access[] = [];

  async record(access: Access): Promise<void> {
    this.#accesses.push(structuredClone(access));
  }

  async of(caseId: string): Promise<readonly Access[]> {
    return this.#accesses.filter((access) => access.case === caseId);
  }

  async close(): Promise<void> {}
}
