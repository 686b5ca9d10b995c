import type { DraftPartsView } from '../../../src/http/contract.ts';

/** Changes of a draft that the server has not confirmed, kept in the browser: what is left when a tab dies. */
export interface DraftCopy {
  readonly id: string;
  /** Of the last change in it. ISO 8601. */
  readonly madeAt: string;
  /** The version of the channel and the revision of the draft they were made over. */
  readonly baseVersion: number;
  readonly revision: number;
  readonly changes: Partial<DraftPartsView>;
}

/** The part of `Storage` that copies need. */
export type CopyStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** The copies one analyst has of one channel's draft. */
export class DraftCopies {
  readonly #storage: CopyStorage;
  readonly #prefix: string;

  constructor(storage: CopyStorage, person: string, key: string) {
    this.#storage = storage;
    this.#prefix = `reglament-draft ${person} ${key} `;
  }

  /** Newest first; what cannot be read is passed over. */
  list(): readonly DraftCopy[] {
    return Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '')
      .filter((name) => name.startsWith(this.#prefix))
      .flatMap((name) => read(this.#storage.getItem(name)))
      .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt, 'en'));
  }

  /** Answers whether there was room. */
  keep(copy: DraftCopy): boolean {
    try {
      this.#storage.setItem(this.#prefix + copy.id, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  drop(id: string): void {
    this.#storage.removeItem(this.#prefix + id);
  }
}

function read(text: string | null): readonly DraftCopy[] {
  try {
    const copy = JSON.parse(text ?? '') as Partial<DraftCopy> | null;
    return typeof copy?.id === 'string' && typeof copy.madeAt === 'string' && typeof copy.changes === 'object' ? [copy as DraftCopy] : [];
  } catch {
    return [];
  }
}
