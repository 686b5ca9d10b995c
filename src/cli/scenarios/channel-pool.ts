import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import type { ChannelJob, FaultyChannel, TriedChannel } from '../../try-channel.ts';

/** More processes than this cost more to start than they save. */
const MOST = 4;

type Answer = { readonly answer: TriedChannel | FaultyChannel } | { readonly error: string };
type Waiting = PromiseWithResolvers<TriedChannel | FaultyChannel>;

/**
 * Processes that try channels side by side. One is started when there is work for it and stays, its code warm, until the
 * pool is closed; each does one job at a time.
 */
export class ChannelPool {
  readonly #most: number;
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #queue: { readonly job: ChannelJob; readonly waiting: Waiting }[] = [];

  constructor(most: number = Math.min(availableParallelism(), MOST)) {
    this.#most = most;
  }

  /** How many work at once. */
  get width(): number {
    return this.#most;
  }

  /** Rejects where the process could not go on: a fault of the product. */
  run(job: ChannelJob): Promise<TriedChannel | FaultyChannel> {
    const waiting: Waiting = Promise.withResolvers();
    this.#queue.push({ job, waiting });
    this.#next();
    return waiting.promise;
  }

  /** Ends the processes, what they are at included. */
  close(): void {
    for (const child of this.#all) child.kill();
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const child = this.#idle.pop() ?? (this.#all.size < this.#most ? this.#start() : null);
    const next = child === null ? undefined : this.#queue.shift();
    if (child === null || next === undefined) return;
    const { job, waiting } = next;
    const ended = (code: number | null): void => {
      this.#all.delete(child);
      waiting.reject(new Error(`the process that tried ${job.file} ended with ${code ?? 'a signal'}`));
      this.#next();
    };
    child.once('exit', ended);
    child.once('message', (said) => {
      child.off('exit', ended);
      this.#idle.push(child);
      const answer = said as Answer;
      if ('answer' in answer) waiting.resolve(answer.answer);
      else waiting.reject(new Error(answer.error));
      this.#next();
    });
    child.send(job);
  }

  #start(): ChildProcess {
    // Beside this file, under the ending it has: TypeScript in the repository, JavaScript in a package.
    const child = fork(join(import.meta.dirname, `channel-process${extname(import.meta.filename)}`), { serialization: 'advanced' });
    this.#all.add(child);
    return child;
  }
}
