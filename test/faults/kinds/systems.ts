import type { FaultKind } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

/** Longer than a call may take: the answer comes when nobody waits for it any more, and the same is asked again. */
const HANGS_MS = 5_500;

/** The state systems killed in the middle of their work, alone or with the server. */
export const systemsKilled: FaultKind = {
  name: 'systems-killed',
  says: 'kill -9 of the state systems',
  weight: 3,
  needs: 'systems',
  run: async (ground) => {
    const { site, random } = ground;
    await letThemWork(ground, 20);
    await site.killSystems();
    if (random.below(3) === 0) {
      await site.kill();
      await site.start();
      return;
    }
    await letThemWork(ground, 5);
    await site.startSystems();
  },
};

/** The state systems hang, then do all they were asked, twice where they were asked twice. */
export const systemsHang: FaultKind = {
  name: 'systems-hang',
  says: 'the state systems hang, then answer late',
  weight: 1,
  needs: 'systems',
  run: async (ground) => {
    const { site, random } = ground;
    await letThemWork(ground, 20);
    site.systems?.hang();
    await after(random.below(3) === 0 ? HANGS_MS : random.below(1_000));
    if (random.below(2) === 0) {
      await site.kill();
      site.systems?.goOn();
      await site.start();
      return;
    }
    site.systems?.goOn();
  },
};
