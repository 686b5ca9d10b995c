/**
 * Holds the proof of soundness against the native core on many random models:
 *   node test/engine/soundness/run.ts --models N [--seed N]
 * Draws N models of each kind; plays the sound ones, and takes the faulty ones along the paths of their faults. Prints how
 * many were looked at, by kind, and every model on which the two do not agree. Ends with 1 where there is one.
 */
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { NATIVE, type Profile, STEERED } from '../random/piece.ts';
import { type Recipe, recipes } from '../random/random-model.ts';
import { seedOf } from '../random/random-numbers.ts';
import { faultsShow, type Looked, soundEnds } from './judge-soundness.ts';

const { values } = parseArgs({ options: { models: { type: 'string', default: '2000' }, seed: { type: 'string', default: '20261122' } } });
const [models, seed] = [Number(values.models), Number(values.seed)];
if (!Number.isInteger(models) || models < 1 || !Number.isInteger(seed)) throw new Error('--models takes a whole number from 1, --seed a whole number');

const failures = [...(await look('sound', NATIVE, soundEnds)), ...(await look('faulty', STEERED, faultsShow))];
for (const failure of failures) process.stdout.write(`\n${failure}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function look(title: string, profile: Profile, judge: (recipe: Recipe) => Promise<Looked>): Promise<readonly string[]> {
  const found: string[] = [];
  const counts = new Map<string, number>();
  const drawn = recipes(profile);
  for (let number = 0; number < models; number += 1) {
    const [recipe] = fc.sample(drawn, { seed: seedOf(seed, number), numRuns: 1 });
    if (recipe === undefined) throw new TypeError('nothing was drawn');
    try {
      for (const what of await judge(recipe)) counts.set(what, (counts.get(what) ?? 0) + 1);
    } catch (error) {
      found.push(error instanceof Error ? error.message : String(error));
    }
  }
  const told = [...counts].map(([what, times]) => `${times} ${what}`).join(', ');
  process.stdout.write(`${title}, of ${models} drawn: ${told}; not agreed on: ${found.length}\n`);
  return found;
}
