import { expect } from 'chai';
import * as fc from 'fast-check';
import { NATIVE } from '../random/piece.ts';
import { recipes } from '../random/random-model.ts';
import { GATEWAYS, twists } from '../random/twist.ts';
import { goesOnRenamed, movesOrStays, staysTheSame } from './judge-migration.ts';

/** The same models every time: a failure here must be a change of ours. */
const SEED = 20_261_122;
/** A second or two of a free machine each, nearly all of it for the proofs. */
const MODELS = 10;

describe('migration of cases of random models', () => {
  it('should change nothing where the new version is the same', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(NATIVE), async (recipe) => fc.pre((await staysTheSame(recipe)).length > 0)),
      { seed: SEED, numRuns: MODELS },
    );
  }).timeout(300_000);

  it('should go on under other ids where each is mapped, and not where none is', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(NATIVE), async (recipe) => fc.pre((await goesOnRenamed(recipe)).length > 0)),
      { seed: SEED, numRuns: MODELS },
    );
  }).timeout(300_000);

  it('should refuse a case with a reason, or let it come to its end in the amended version', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(recipes(NATIVE), fc.array(twists(GATEWAYS), { minLength: 1, maxLength: 2 }), async (recipe, amendments) => {
        const verdicts = await movesOrStays(recipe, amendments);
        fc.pre(verdicts.length > 0);
        for (const verdict of verdicts) seen.add(verdict);
      }),
      { seed: SEED, numRuns: MODELS },
    );
    expect([...seen]).to.include('ended');
  }).timeout(300_000);
});
