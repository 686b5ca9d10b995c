import * as fc from 'fast-check';
import { BOTH } from '../random/piece.ts';
import { recipes } from '../random/random-model.ts';
import { seedOf } from '../random/random-numbers.ts';
import { differing } from './engines.ts';
import { judge, smallest, type Verdict } from './judge.ts';

/** Models numbered from `from` on. */
export interface Batch {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

export type BatchResult = readonly Verdict[];

/** A difference is made smaller for so many milliseconds at most. */
const LONGEST_SHRINKING = 20_000;

const models = recipes(BOTH);

/** The other process of `run.ts`: judges batches until nobody asks any more. */
process.on('message', (batch: Batch) => {
  judgeBatch(batch).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function judgeBatch({ seed, from, count }: Batch): Promise<BatchResult> {
  const verdicts: Verdict[] = [];
  for (let number = from; number < from + count; number += 1) {
    const own = seedOf(seed, number);
    const [recipe] = fc.sample(models, { seed: own, numRuns: 1 });
    if (recipe === undefined) throw new TypeError('nothing was drawn');
    const verdict = await judge(differing, recipe);
    if (verdict.kind !== 'compared' || verdict.unexplained === null) verdicts.push(verdict);
    else {
      const report = (await smallest(differing, models, own, LONGEST_SHRINKING)) ?? verdict.unexplained.report;
      verdicts.push({ ...verdict, unexplained: { ...verdict.unexplained, report } });
    }
  }
  return verdicts;
}
