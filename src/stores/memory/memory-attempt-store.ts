import type { AttemptsTable, AttemptStore } from '../../identity/attempts.ts';

/** Attempts to sign in, in memory. */
export class MemoryAttemptStore implements AttemptStore {
  #table: AttemptsTable | null = null;

  async load(): Promise<AttemptsTable | null> {
    return structuredClone(this.#table);
  }

  async save(table: AttemptsTable): Promise<void> {
    this.#table = structuredClone(table);
  }
}
