import type { FaultKind } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';

/** kill -9 at a random moment under load. */
export const killUnderLoad: FaultKind = {
  name: 'kill',
  says: 'kill -9 under load',
  weight: 20,
  run: async (ground) => {
    const { site } = ground;
    await letThemWork(ground, 40);
    await site.kill();
    await site.start();
  },
};

/** kill -9 once more, and again, while the server recovers from the last. */
export const killAtStart: FaultKind = {
  name: 'kill-at-start',
  says: 'kill -9 while it starts',
  weight: 4,
  run: async (ground) => {
    const { site, random } = ground;
    await letThemWork(ground, 10);
    await site.kill();
    for (let times = 1 + random.below(2); times > 0; times -= 1) await site.startAndKill(random.below(2_500));
    await site.start();
  },
};

/** An orderly stop in the middle of the work: what is under way is answered first. */
export const stopUnderLoad: FaultKind = {
  name: 'stop',
  says: 'SIGTERM under load',
  weight: 1,
  run: async (ground) => {
    const { site } = ground;
    await letThemWork(ground, 30);
    await site.stop();
    await site.start();
  },
};
