import { randomUUID } from 'node:crypto';
import type { MigrationPlanView, MigrationResultView } from '../../../src/http/contract.ts';
import { amendDiagram } from '../folder-of-channels.ts';
import type { FaultKind, Ground } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

/** kill -9 while a changed diagram is published: afterwards there is the version before, or the next and whole. */
export const killAtPublication: FaultKind = {
  name: 'kill-at-publication',
  says: 'kill -9 while a diagram is published',
  weight: 2,
  run: async (ground) => {
    const { site, random } = ground;
    const before = await latestVersion(ground);
    await letThemWork(ground, 10);
    await site.kill();
    await amend(ground);
    await site.startAndKill(random.below(2_500));
    await site.start();
    const now = await latestVersion(ground);
    if (now !== before + 1) site.violations.push(`version ${before} was amended once, the latest is ${now}`);
  },
};

/** kill -9 while running cases are moved to the version after theirs. */
export const killAtMigration: FaultKind = {
  name: 'kill-at-migration',
  says: 'kill -9 while cases are moved to a new version',
  weight: 2,
  run: async (ground) => {
    const { site, workers, answered, random, channels } = ground;
    await site.kill();
    await amend(ground);
    await site.start();
    const key = channels[0]?.key ?? '';
    const to = await latestVersion(ground);
    const analyst = workers.person('analyst');
    const path = `/api/definitions/${key}/migration`;
    const plan = await analyst.ask({ method: 'POST', path: `${path}/plan`, json: { to, mapping: {} } });
    const cases = (plan.body as MigrationPlanView).groups.filter(({ state }) => state === 'continues').flatMap((group) => group.cases.map(({ id }) => id));
    if (cases.length === 0) return;
    const json = { to, mapping: {}, cases: cases.slice(0, 30), reason: 'The act was amended.' };
    const moving = analyst.ask({ method: 'POST', path, json, key: randomUUID() });
    await after(random.below(250));
    await site.kill();
    await site.start();
    const moved = await moving;
    // One case alone that does not move by now is refused as a whole.
    if (moved.status === 409) return;
    if (moved.status !== 200) site.violations.push(`moving cases was refused with ${moved.status} ${JSON.stringify(moved.body)}`);
    for (const { id, faults } of moved.status === 200 ? (moved.body as readonly MigrationResultView[]) : []) {
      // What it answers of a case that ended meanwhile is that it has.
      if (faults.length === 0) answered.note(id, key, { kind: 'moved', to });
    }
  },
};

let amendments = 0;

async function amend({ site, channels }: Ground): Promise<void> {
  amendments += 1;
  await amendDiagram(site.options.diagramsDir, channels[0]?.key ?? '', amendments);
}

async function latestVersion({ workers, channels }: Ground): Promise<number> {
  const view = await workers.person('analyst').read<{ readonly version: number }>(`/api/definitions/${channels[0]?.key ?? ''}`);
  return view?.version ?? 0;
}
