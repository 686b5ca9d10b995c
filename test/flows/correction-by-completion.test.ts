import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioParts } from '../../src/scenario-parts.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { readConfig } from '../../src/config.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { actorFor } from '../../src/testing/staff.ts';

const KEY = 'karaganda/social-assistance/provider';

describe('returning a draft that completing a task has formed', () => {
  let folder: string;
  let runtime: CaseRuntime;
  let waiting: Case;
  const who = (position: string): Actor => actorFor('karaganda-department', [position]) ?? expect.fail();
  const [head, specialist, counter] = [who('head'), who('specialist'), who('counter')];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-correction-'));
    const { content } = await readChannel(readConfig({}).diagramsDir, KEY);
    const { systems, ...parts } = scenarioParts(content.act);
    const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    const definitions = new MemoryDefinitionStore();
    await publish(definitions, KEY, content, clock.now());
    runtime = new CaseRuntime({
      ...parts, ...systems(folder), cases: new MemoryCaseStore(), definitions, clock: clock.now, random: secureRandom, callTimeoutMs: 5_000, warn: () => {},
    });
    const due = new DueWork(runtime.mover);
    const scenario = content.scenarios.scenarios.find(({ name }) => name === 'granted') ?? expect.fail();
    waiting = await playScenario(runtime, await runtime.startCase(KEY, counter), scenario, {
      drain: () => due.drain(), actorFor: ({ office, positions }) => actorFor(office, positions), stopAt: 'process_4',
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('should go back to who examined and drafted, not to who assigned the work', async () => {
    const returned = await runtime.returnDraft(waiting.id, 'process_4', 1, 'Проверьте доход', head);
    expect(returned.corrections?.[0]).to.deep.include({ author: specialist.id, decision: { element: 'process_3', pass: 1 } });
  });

  it('should be drafted anew as it is decided now', async () => {
    await runtime.returnDraft(waiting.id, 'process_4', 1, 'Проверьте доход', head);
    const refuse = { decision: 'refuse', decisionReason: 'Доход выше черты бедности' };
    const corrected = await runtime.correctDraft(waiting.id, 'process_4', 1, refuse, specialist);
    const [old, fresh] = corrected.documents;
    expect(old?.title).to.equal('Уведомление о назначении государственной адресной социальной помощи');
    expect([old?.supersededBy, fresh?.title]).to.deep.equal([
      fresh?.id,
      'Уведомление об отказе в назначении государственной адресной социальной помощи',
    ]);
  });
});
