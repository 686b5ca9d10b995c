import * as fc from 'fast-check';
import { NATIVE, STEERED } from '../random/piece.ts';
import { recipes } from '../random/random-model.ts';
import { faultsShow, soundEnds } from './judge-soundness.ts';

/** The same models every time: a failure here must be a change of ours. `run.ts` goes through thousands. */
const SEED = 20_261_122;
/** Some three seconds of a free machine each, nearly all of it for the proof. */
const MODELS = 60;

describe('the proof of soundness and the native core', () => {
  it('should agree on sound models: none gets stuck, and each ends, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(NATIVE), async (recipe) => fc.pre((await soundEnds(recipe)).length > 0)),
      { seed: SEED, numRuns: MODELS },
    );
  }).timeout(300_000);

  it('should agree on faulty models: each shows its fault along the path the proof gives', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(STEERED), async (recipe) => fc.pre((await faultsShow(recipe)).length > 0)),
      { seed: SEED, numRuns: MODELS },
    );
  }).timeout(300_000);
});
