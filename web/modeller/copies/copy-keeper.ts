import type { DraftPartsView } from '../../../src/http/contract.ts';
import type { DraftCopies } from './draft-copies.ts';

/** What keeping a copy takes. */
export interface CopyKeeperParts {
  readonly copies: DraftCopies;
  /** The copy this tab writes. */
  readonly id: string;
  readonly changes: () => Promise<Partial<DraftPartsView>>;
  readonly baseVersion: () => number;
  /** The last revision the server has confirmed. */
  readonly revision: () => number;
  /** Whether there is something the server has not confirmed. */
  readonly atRisk: () => boolean;
  readonly now: () => Date;
}

/** Writes each change into the browser's own store at once, and takes it away when the server has it. */
export class CopyKeeper {
  readonly #parts: CopyKeeperParts;
  #running = false;
  #again = false;

  constructor(parts: CopyKeeperParts) {
    this.#parts = parts;
  }

  /** To be called after every change. Resolves when a copy of it is kept. */
  async changed(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#write();
      }
    } finally {
      this.#running = false;
    }
  }

  /** To be called when a save is confirmed or given up. */
  settled(): void {
    const { copies, id, atRisk } = this.#parts;
    if (!atRisk()) copies.drop(id);
  }

  async #write(): Promise<void> {
    const { copies, id, changes, baseVersion, revision, now } = this.#parts;
    const copy = { id, madeAt: now().toISOString(), baseVersion: baseVersion(), revision: revision(), changes: await changes() };
    copies.keep(copy);
    // The server may have confirmed it while it was written out.
    this.settled();
  }
}
