import type { FaultKind, Ground } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

/** Requests under way when the disk is whole again may still fail. */
const GRACE_MS = 600;

/** A disk without room: nothing is answered that is not kept, and the work goes on by itself once there is room. */
export const fullDisk: FaultKind = {
  name: 'full-disk',
  says: 'disk full, then not',
  weight: 3,
  needs: 'disk',
  run: async (ground) => {
    const { disk, random } = ground;
    await spoilt(ground, async () => {
      await letThemWork(ground, 10);
      await disk?.fill(random);
      await workOrDie(ground);
      await disk?.empty();
    });
  },
};

/** A disk that takes no writes any more, as Linux makes one that has failed. */
export const readOnlyDisk: FaultKind = {
  name: 'read-only-disk',
  says: 'disk read-only, then not',
  weight: 3,
  needs: 'disk',
  run: async (ground) => {
    const { disk } = ground;
    await spoilt(ground, async () => {
      await letThemWork(ground, 10);
      if ((await disk?.close()) !== true) ground.site.violations.push('the disk is never idle: it could not be closed to writers');
      await workOrDie(ground);
      disk?.reopen();
    });
  },
};

/** Work on the spoilt disk; every third time the process is killed there, and one that starts on it must say what is wrong. */
async function workOrDie({ site, random }: Ground): Promise<void> {
  await after(300 + random.below(900));
  if (random.below(3) !== 0) return;
  await site.kill();
  const started = await site.start().then(
    () => true,
    () => false,
  );
  if (started) await site.kill();
  else if (!/EROFS|ENOSPC|read-only|no space/i.test(site.said.slice(-20).join(''))) site.violations.push(`it does not say what is wrong with the disk: ${site.said.slice(-2).join('')}`);
}

async function spoilt({ site }: Ground, work: () => Promise<void>): Promise<void> {
  site.mayFail = true;
  await work();
  if (!site.isUp) await site.start();
  await after(GRACE_MS);
  site.mayFail = false;
}
