import type { Deputyship, DeputyStore } from '../../identity/deputy.ts';

/** Deputies in memory. */
export class MemoryDeputyStore implements DeputyStore {
  readonly #deputies = new Map<string, Deputyship>();

  async deputies(): Promise<readonly Deputyship[]> {
    return [...this.#deputies.values()];
  }

  async saveDeputy(deputyship: Deputyship): Promise<void> {
    this.#deputies.set(deputyship.id, structuredClone(deputyship));
  }

  async deleteDeputy(id: string): Promise<void> {
    this.#deputies.delete(id);
  }
}
