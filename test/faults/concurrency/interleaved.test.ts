import { interleaveDeeds } from './interleaved.ts';

/** A few hundred of the orders that `npm run test:faults -- --interleavings N` goes through. */
const RUNS = 200;

describe('people, timers, jobs and analysts at one case, interleaved at random', function () {
  this.timeout(120_000);

  it('should give each deed one outcome, told in the order it happened, and leave nothing half done', async () => {
    await interleaveDeeds(RUNS, Math.floor(Math.random() * 1_000_000));
  });
});
