import { rm } from 'node:fs/promises';
import { expect } from 'chai';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import { folderOfPeople } from './folder-of-people.ts';
import type { FaultKind } from './ground.ts';
import { killAtStart } from './kinds/kills.ts';
import { cutWrites } from './kinds/files.ts';
import { runLane } from './run-lane.ts';

/** The short form of `npm run test:faults`; it takes ten seconds where the machine has nothing else to do. */
describe('kill -9 at random moments of running cases', function () {
  this.timeout(240_000);

  let seeded: string;

  before(async () => {
    seeded = await folderOfPeople();
  });

  after(() => rm(seeded, { recursive: true }));

  it('should lose nothing that was answered and double no effect', async () => {
    // given
    const seed = Math.floor(Math.random() * 1_000_000);
    const left: FaultKind[] = [cutWrites, killAtStart];

    // when
    const { tally, violations, effects } = await runLane({
      channels: ['atyrau/unemployment-certificate/office'],
      workers: 2,
      random: seededRandom(seed),
      disk: null,
      ownSystems: false,
      seeded,
      next: () => left.shift() ?? null,
    });

    // then
    expect(violations, `seed ${seed}`).to.deep.equal([]);
    expect(tally.kills).to.be.at.least(3);
    expect(tally.answered, 'requests answered').to.be.greaterThan(0);
    expect(effects, 'effects recorded').to.be.greaterThan(0);
  });
});
