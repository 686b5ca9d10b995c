/**
 * Runs random models on both engines and tells where they part:
 *   node test/engine/differential/run.ts --models N [--seed N]
 * Models are drawn until N sound ones that neither engine refuses have been compared. Prints what was run, what was
 * refused and why, and the differences by cause, each with its smallest model. Ends with 1 where one is unexplained.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Tally } from './tally.ts';
import type { Batch, BatchResult } from './worker.ts';

/** So many models are drawn at a time by one process. */
const BATCH = 20;

const { values } = parseArgs({ options: { models: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20261122' } } });
const [models, seed] = [Number(values.models), Number(values.seed)];
if (!Number.isInteger(models) || models < 1 || !Number.isInteger(seed)) throw new Error('--models takes a whole number from 1, --seed a whole number');

const tally = new Tally();
const began = performance.now();
let drawn = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.stdout.write(`${tally.report((performance.now() - began) / 1000)}\n`);
process.exitCode = tally.unexplained === 0 ? 0 : 1;

/** Takes batch after batch in a process of its own until enough has been compared. */
async function work(): Promise<void> {
  const child = fork(new URL('worker.ts', import.meta.url));
  while (tally.compared < models) {
    const batch: Batch = { seed, from: drawn, count: BATCH };
    drawn += BATCH;
    const result = await new Promise<BatchResult>((done, failed) => {
      child.once('message', (message) => {
        child.removeAllListeners('exit');
        done(message as BatchResult);
      });
      child.once('exit', (code) => failed(new Error(`a batch from ${batch.from} ended with ${code}`)));
      child.send(batch);
    });
    for (const verdict of result) tally.add(verdict);
  }
  child.disconnect();
}
