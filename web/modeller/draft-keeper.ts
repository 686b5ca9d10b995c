/**
 * Where the changes of the diagram are:
 * `clean` nothing was changed since it was opened; `unsaved` a change waits for a pause in the work; `saving` it is on
 * its way; `saved` it is kept; `failed` the server could not be reached or refused, it is tried again at the next
 * change, after a pause, or when asked; `conflict` the draft was saved elsewhere, nothing is sent until somebody decides.
 */
export type SaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict';

/** What keeping a draft takes. `Changes` is what has changed since the draft was opened. */
export interface KeeperParts<Changes> {
  /** The revision the draft was opened at. */
  readonly revision: number;
  /** What has changed, as it is now. */
  readonly changes: () => Promise<Changes>;
  /** Saves over the revision; answers the new one. */
  readonly save: (changes: Changes, revision: number) => Promise<number>;
  /** The revision that was there instead, where the fault is a conflict; else null. */
  readonly conflictOf: (fault: unknown) => number | null;
  readonly onState: (state: SaveState, fault: unknown) => void;
  /** Calls back after so many milliseconds; answers how to call it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** The pause in the work after which a change is saved. */
export const PAUSE_MS = 800;
/** How long after a failure the save is tried again. */
export const RETRY_MS = 5000;

/** Saves every change of a draft, one save at a time, after a short pause in the work. */
export class DraftKeeper<Changes> {
  readonly #parts: KeeperParts<Changes>;
  #revision: number;
  #state: SaveState = 'clean';
  #changes = 0;
  #savedChanges = 0;
  /** The revision found instead of ours. */
  #theirs = 0;
  #running: Promise<void> | null = null;
  #callOff: () => void = () => {};

  constructor(parts: KeeperParts<Changes>) {
    this.#parts = parts;
    this.#revision = parts.revision;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** The last revision known to be kept. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether leaving the page now would lose something. */
  get atRisk(): boolean {
    return this.#changes > this.#savedChanges;
  }

  /** The draft has been changed. */
  changed(): void {
    this.#changes += 1;
    if (this.#state === 'conflict') return;
    if (this.#running === null) this.#enter('unsaved', null);
    this.#schedule(PAUSE_MS);
  }

  /** Saves now what is not saved; resolves when that is done, well or not. */
  async flush(): Promise<void> {
    this.#callOff();
    while (this.atRisk && this.#state !== 'conflict') {
      this.#running ??= this.#save();
      await this.#running;
      if (this.#state === 'failed') return;
    }
  }

  /** In a conflict: what is here goes over what was saved elsewhere. */
  async overwrite(): Promise<void> {
    if (this.#state !== 'conflict') return;
    this.#revision = this.#theirs;
    this.#enter('unsaved', null);
    await this.flush();
  }

  /** Sends nothing more. */
  stop(): void {
    this.#callOff();
    this.#changes = this.#savedChanges;
  }

  #schedule(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#parts.later(() => void this.flush(), milliseconds);
  }

  async #save(): Promise<void> {
    const { changes: changed, save, conflictOf } = this.#parts;
    const changes = this.#changes;
    this.#enter('saving', null);
    try {
      this.#revision = await save(await changed(), this.#revision);
      this.#savedChanges = Math.max(this.#savedChanges, changes);
      this.#enter(this.atRisk ? 'unsaved' : 'saved', null);
    } catch (fault) {
      const theirs = conflictOf(fault);
      if (theirs !== null) this.#theirs = theirs;
      this.#enter(theirs === null ? 'failed' : 'conflict', fault);
      if (theirs === null) this.#schedule(RETRY_MS);
    } finally {
      this.#running = null;
    }
  }

  #enter(state: SaveState, fault: unknown): void {
    this.#state = state;
    this.#parts.onState(state, fault);
  }
}
