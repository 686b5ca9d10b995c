import type { CheckedSetView, FindingView } from '../../../src/http/contract.ts';
import type { CheckReply, CheckRequest, InstallationTold } from './check-request.ts';
import type { Installation } from './installed-context.ts';

/** The checks in a worker of their own. Closed when the page is left. */
export class WorkerChecks {
  readonly #worker = new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
  readonly #asked = new Map<number, { readonly done: (found: readonly FindingView[]) => void; readonly failed: (cause: Error) => void }>();
  #turn = 0;
  /** What the worker knows to belong to the diagram. */
  #set: CheckedSetView | null = null;

  constructor(installation: Installation) {
    this.#send({ installation });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      const asked = this.#asked.get(data.turn);
      this.#asked.delete(data.turn);
      if (data.findings === null) asked?.failed(new Error('the checks failed'));
      else asked?.done(data.findings);
    });
    this.#worker.addEventListener('error', () => {
      for (const { failed } of this.#asked.values()) failed(new Error('the worker of the checks does not run'));
      this.#asked.clear();
    });
  }

  /** What the checks find in a diagram and what belongs to it: another object where something of it has changed. Rejects where they cannot run. */
  check(xml: string, set: CheckedSetView): Promise<readonly FindingView[]> {
    this.#turn += 1;
    const turn = this.#turn;
    return new Promise((done, failed) => {
      this.#asked.set(turn, { done, failed });
      this.#send({ turn, xml, set: set === this.#set ? null : set });
      this.#set = set;
    });
  }

  close(): void {
    this.#worker.terminate();
  }

  #send(message: CheckRequest | InstallationTold): void {
    this.#worker.postMessage(message, []);
  }
}
