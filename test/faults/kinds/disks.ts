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

/** A disk that takes no writes, as Linux makes one that has failed: a start on it says so, and harms nothing. */
export const readOnlyDisk: FaultKind = {
  name: 'read-only-disk',
  says: 'kill -9, started on a disk that is read-only',
  weight: 2,
  needs: 'disk',
  run: async (ground) => {
    const { site, disk } = ground;
    await letThemWork(ground, 20);
    await site.kill();
    await site.killSystems();
    if ((await disk?.close()) !== true) site.violations.push('the disk could not be closed to writers');
    await startInVain(ground);
    disk?.reopen();
    await site.start();
  },
};

/** A disk that cuts writes in the middle and refuses the rest, whatever file they are for. */
export const refusedWrites: FaultKind = {
  name: 'refused-writes',
  says: 'writes cut in the middle and refused (RLIMIT_FSIZE)',
  weight: 3,
  run: async (ground) => {
    const { site, random } = ground;
    await spoilt(ground, async () => {
      await letThemWork(ground, 10);
      // Small files are whole still, and the log is cut wherever it has come to; or nothing is written at all.
      site.limitFiles(random.below(4) === 0 ? 0 : random.below(2 ** (8 + random.below(14))));
      await after(300 + random.below(900));
      if (random.below(3) === 0) await site.kill();
      else site.limitFiles(null);
    });
  },
};

/** Work on the full disk; every third time the process is killed there, and one that starts on it serves or says what is wrong. */
async function workOrDie(ground: Ground): Promise<void> {
  const { site, random } = ground;
  await after(300 + random.below(900));
  if (random.below(3) !== 0) return;
  await site.kill();
  await startInVain(ground);
}

async function startInVain({ site }: Ground): Promise<void> {
  const began = site.said.length;
  const started = await site.start().then(
    () => true,
    () => false,
  );
  if (started) await site.kill();
  else if (!/EROFS|ENOSPC|read-only|no space/i.test(site.said.slice(began).join(''))) {
    site.violations.push(`it does not say what is wrong with the disk: ${site.said.slice(began).join('')}`);
  }
}

async function spoilt({ site }: Ground, work: () => Promise<void>): Promise<void> {
  site.mayFail = true;
  await work();
  if (!site.isUp) await site.start();
  await after(GRACE_MS);
  site.mayFail = false;
}
