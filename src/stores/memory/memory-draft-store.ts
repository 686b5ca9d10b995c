import type { Draft, DraftSummary } from '../../definitions/draft.ts';
import type { DraftStore } from '../../definitions/draft-store.ts';
import { DraftConflict } from '../../definitions/errors.ts';

/** Drafts in memory. */
export class MemoryDraftStore implements DraftStore {
  readonly #kept = new Map<string, { readonly revision: number; readonly draft: Draft | null }>();

  async list(only?: string): Promise<readonly DraftSummary[]> {
    return [...this.#kept.values()]
      .flatMap(({ draft }) => (draft === null || (only !== undefined && draft.key !== only) ? [] : [draft]))
      .map(({ key, person, baseVersion, savedAt, revision }) => ({ key, person, baseVersion, savedAt, revision }))
      .toSorted((one, other) => place(one.key, one.person).localeCompare(place(other.key, other.person), 'en'));
  }

  async read(key: string, person: string): Promise<Draft | null> {
    return structuredClone(this.#kept.get(place(key, person))?.draft ?? null);
  }

  async revision(key: string, person: string): Promise<number> {
    return this.#revision(key, person);
  }

  async save(draft: Draft): Promise<void> {
    const { key, person, revision } = draft;
    const latest = this.#revision(key, person);
    if (revision !== latest + 1) throw new DraftConflict(key, revision - 1, latest);
    this.#kept.set(place(key, person), { revision, draft: structuredClone(draft) });
  }

  async discard(key: string, person: string, revision: number): Promise<void> {
    const latest = this.#revision(key, person);
    if (revision !== latest) throw new DraftConflict(key, revision, latest);
    this.#kept.set(place(key, person), { revision, draft: null });
  }

  #revision(key: string, person: string): number {
    return this.#kept.get(place(key, person))?.revision ?? 0;
  }
}

function place(key: string, person: string): string {
  return `${key} ${person}`;
}
