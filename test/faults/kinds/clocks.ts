import type { FaultKind } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

const HOUR_MS = 60 * 60_000;

/** The clock goes forward by hours or back by minutes, while the server runs or while it is down; deadlines pass. */
export const clockMoves: FaultKind = {
  name: 'clock',
  says: 'clock set forward and back',
  weight: 2,
  run: async (ground) => {
    const { site, random } = ground;
    const killed = random.below(2) === 0;
    await letThemWork(ground, 10);
    if (killed) await site.kill();
    const back = random.below(2) === 0;
    site.setClock(site.wrongBy + (back ? -(1 + random.below(10)) * 60_000 : (1 + random.below(30)) * HOUR_MS));
    if (killed) await site.start();
    else await after(300);
  },
};
