/**
 * One stimulus at a time per case: work on the same case waits for the work before it, work on other cases does not.
 * The store's revision check still guards against another process.
 */
export class CaseLock {
  readonly #tails = new Map<string, Promise<unknown>>();

  async hold<Result>(caseId: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(caseId) ?? Promise.resolve();
    // Work goes on whether the work before it failed or not; its failure has been told to its own caller.
    const mine = before.then(work, work);
    this.#tails.set(caseId, mine);
    try {
      return await mine;
    } finally {
      if (this.#tails.get(caseId) === mine) this.#tails.delete(caseId);
    }
  }
}
