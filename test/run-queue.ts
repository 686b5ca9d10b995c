import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import type { Tested } from './run-files.ts';

/** Files that are run in their order, one after another; several runs may share a queue, and each takes the next file. */
export type Queue = string[];

/**
 * A process that runs file after file of the queues, those of the first before those of the next, until all are empty.
 * @param priority as `nice` counts: a run may give way to the others
 */
export async function runQueues(queues: readonly Queue[], priority: number): Promise<Tested> {
  const child = fork(resolve(import.meta.dirname, 'run-files.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  if (child.pid !== undefined && priority !== 0) setPriority(child.pid, priority);
  let total: Tested = { passed: 0, failed: 0 };
  for (;;) {
    const file = queues.find((queue) => queue.length > 0)?.shift();
    if (file === undefined) break;
    const tested = await new Promise<Tested | null>((done) => {
      child.once('message', (message) => done(message as Tested));
      child.once('exit', () => done(null));
      child.send(file);
    });
    child.removeAllListeners();
    // A process that ended by itself is a failure, whatever its file had passed by then; the others take the rest.
    if (tested === null) {
      process.stdout.write(`✘ ${file} ended the process that ran it\n`);
      return { passed: total.passed, failed: total.failed + 1 };
    }
    total = { passed: total.passed + tested.passed, failed: total.failed + tested.failed };
  }
  const gone = new Promise((done) => child.once('exit', done));
  child.disconnect();
  await gone;
  return total;
}
