import type { CheckContextView, FindingView } from '../../../src/http/contract.ts';
import type { CheckReply, CheckRequest } from './check-request.ts';

/** The checks in a worker of their own. Closed when the page is left. */
export class WorkerChecks {
  readonly #worker = new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
  readonly #context: CheckContextView;
  readonly #asked = new Map<number, { readonly done: (found: readonly FindingView[]) => void; readonly failed: (cause: Error) => void }>();
  #turn = 0;

  constructor(context: CheckContextView) {
    this.#context = context;
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

  /** What the checks find. Rejects where they cannot run. */
  check(xml: string): Promise<readonly FindingView[]> {
    this.#turn += 1;
    const turn = this.#turn;
    return new Promise((done, failed) => {
      this.#asked.set(turn, { done, failed });
      const request: CheckRequest = { turn, xml, context: this.#context };
      this.#worker.postMessage(request, []);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
