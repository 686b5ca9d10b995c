import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { restoreData } from '../../../src/back-up-data.ts';
import { checkFolder } from '../check-folder.ts';
import type { FaultKind, Ground } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A back-up under load, during which the server or the back-up itself is killed: what it is of, it holds whole. */
export const killAtBackUp: FaultKind = {
  name: 'kill-at-back-up',
  says: 'kill -9 while a back-up is taken, which is restored',
  weight: 2,
  run: async (ground) => {
    const { site, random, answered } = ground;
    await letThemWork(ground, 20);
    const folder = await mkdtemp(join(tmpdir(), 'reglament-fault-back-up-'));
    const archive = join(folder, 'back-up.tar.gz');
    // Nothing that was answered before it begins is missing.
    const before = answered.copy();
    const backingUp = spawn(process.execPath, ['src/cli/main.ts', 'backup', archive, '--data', site.options.dataDir], { cwd: root, stdio: 'ignore' });
    const gone = once(backingUp, 'exit');
    const victim = random.below(3);
    await after(random.below(2_500));
    if (victim === 0) await site.kill();
    if (victim === 1) backingUp.kill('SIGKILL');
    await gone;
    if (victim === 0) await site.start();
    try {
      // Of one that was broken off there is nothing under its name.
      if (existsSync(archive)) await restored(ground, archive, join(folder, 'data'), before);
      else if (victim !== 1) site.violations.push('no back-up was made');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function restored({ site, answered }: Ground, archive: string, dataDir: string, before: Ground['answered']): Promise<void> {
  await restoreData(archive, dataDir, false);
  const { violations } = await checkFolder(dataDir, site.options.stateDir ?? null, before, answered.cases.keys());
  site.violations.push(...violations.map((violation) => `restored from a back-up: ${violation}`));
}
