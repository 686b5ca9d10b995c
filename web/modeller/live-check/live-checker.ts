import type { FindingView } from '../../../src/http/contract.ts';

/** What checking while the diagram is changed takes. */
export interface LiveCheckParts {
  /** The diagram as it is now. */
  readonly xml: () => Promise<string>;
  readonly check: (xml: string) => Promise<readonly FindingView[]>;
  /** Told what was found in the diagram as it is; null: the checks could not run. */
  readonly onFindings: (findings: readonly FindingView[] | null) => void;
  /** Calls back after so many milliseconds; answers how to call it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/**
 * No pause but the end of what is going on: what one edit changes in several commands is checked once. Of edits in a row
 * those that come while a check runs are checked together when it is done.
 */
export const CHECK_PAUSE_MS = 0;

/** Checks a diagram while it is changed, one check at a time: what was changed meanwhile is checked next, and only the last counts. */
export class LiveChecker {
  readonly #parts: LiveCheckParts;
  #changes = 0;
  #running = false;
  #stopped = false;
  #callOff: () => void = () => {};

  constructor(parts: LiveCheckParts) {
    this.#parts = parts;
  }

  /** The diagram has been changed, or opened. */
  changed(): void {
    this.#changes += 1;
    this.#schedule();
  }

  /** Nothing is told any more. */
  stop(): void {
    this.#stopped = true;
    this.#callOff();
  }

  #schedule(): void {
    this.#callOff();
    if (this.#running || this.#stopped) return;
    this.#callOff = this.#parts.later(() => void this.#run(), CHECK_PAUSE_MS);
  }

  async #run(): Promise<void> {
    const { xml, check, onFindings } = this.#parts;
    const changes = this.#changes;
    this.#running = true;
    let found: readonly FindingView[] | null = null;
    try {
      found = await check(await xml());
    } catch {
      // Without live findings the page still works: the server checks before publication.
    }
    this.#running = false;
    if (this.#stopped) return;
    if (changes === this.#changes) onFindings(found);
    else this.#schedule();
  }
}
