import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioParts } from '../../src/scenario-parts.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { readConfig } from '../../src/config.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readFolder } from '../../src/definitions/read-folder.ts';
import type { EngineState } from '../../src/engine/port.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { actorFor } from '../../src/testing/staff.ts';

const KEY = 'atyrau/unemployment-certificate/office';

describe('returning a draft for correction', () => {
  let folder: string;
  let runtime: CaseRuntime;
  let cases: MemoryCaseStore;
  let waiting: Case;
  const who = (position: string): Actor => actorFor('atyrau-city', [position]) ?? expect.fail();
  const [head, specialist, counter] = [who('head'), who('specialist'), who('counter')];
  const refuse = { decision: 'refuse', decisionReason: 'Нет регистрации' };
  const give = (actor = head): Promise<Case> => runtime.returnDraft(waiting.id, 'process_13', 1, 'Проверьте', actor);
  const correct = (values: object = refuse, actor = specialist): Promise<Case> =>
    runtime.correctDraft(waiting.id, 'process_13', 1, values as Record<string, unknown>, actor);
  const sign = (): Promise<Case> => runtime.completeTask(waiting.id, 'process_13', 1, { certificate: '5F0301' }, head);
  const code = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: { code: string }) => error.code);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-correction-'));
    const entry = (await readFolder(readConfig({}).diagramsDir)).entries.find(({ key }) => key === KEY) ?? expect.fail();
    const { systems, ...parts } = scenarioParts(entry.content.act);
    const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    const definitions = new MemoryDefinitionStore();
    cases = new MemoryCaseStore();
    await publish(definitions, KEY, entry.content, clock.now());
    runtime = new CaseRuntime({
      ...parts, ...systems(folder), cases, definitions, clock: clock.now, random: secureRandom, callTimeoutMs: 5_000, warn: () => {},
    });
    const due = new DueWork(runtime.mover);
    const scenario = entry.content.scenarios.scenarios.find(({ name }) => name === 'granted') ?? expect.fail();
    const started = await runtime.startCase(KEY, counter);
    waiting = await playScenario(runtime, started, scenario, {
      drain: () => due.drain(), actorFor: ({ office, positions }) => actorFor(office, positions), stopAt: 'process_13',
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('should move no token, name the author, and keep the draft from being signed meanwhile', async () => {
    const returned = await give();
    expect(returned.tasks.map(({ element }) => element)).to.deep.equal(['process_13']);
    expect(returned.corrections?.[0]).to.include({ author: specialist.id, by: head.id, remark: 'Проверьте', resolvedAt: null });
    expect(await code(sign())).to.equal('correction-open');
    expect(await code(give())).to.equal('correction-open');
    expect((await cases.list())[0]?.corrections?.[0]).to.not.have.property('remark');
    expect(JSON.stringify(returned.journal)).to.not.contain('Проверьте');
  });

  it('should show the author the decision as it was left, and nobody else', async () => {
    await give();
    const form = await runtime.correctionForm(waiting.id, 'process_13', 1, specialist);
    expect(form.formId).to.equal('decision');
    expect(form.data).to.include({ decision: 'grant' });
    expect(await code(runtime.correctionForm(waiting.id, 'process_13', 1, counter))).to.equal('position-required');
    expect(await code(correct(refuse, counter))).to.equal('position-required');
  });

  it('should form a new draft in the place of the old, which is signed then', async () => {
    await give();
    const corrected = await correct();
    const [old, fresh] = corrected.documents;
    expect(corrected.documents).to.have.length(2);
    expect([old?.supersededBy, fresh?.title]).to.deep.equal([fresh?.id, 'Уведомление об отказе в выдаче справки']);
    const { variables } = corrected.state as EngineState;
    expect([variables['decision'], variables['documentId'], variables['documentNumber']]).to.deep.equal(['refuse', fresh?.id, fresh?.number]);
    expect(corrected.journal.slice(-2).map(({ event }) => event.type)).to.deep.equal(['corrected', 'document-formed']);
    expect(verifyJournal(corrected.id, corrected.journal)).to.equal(null);
    expect((await sign()).tasks).to.be.empty;
  });

  it('should be done again as often as the head returns it', async () => {
    await give();
    await correct();
    await give();
    const again = await correct({ decision: 'grant' });
    expect(again.documents.map(({ supersededBy = null }) => supersededBy === null)).to.deep.equal([false, false, true]);
    expect(new Set(again.documents.map(({ number }) => number)).size).to.equal(3);
    expect(await code(correct())).to.equal('correction-unknown');
  });

  it('should change nothing where the values are refused', async () => {
    await give();
    expect(await code(correct({ decision: 'refuse' }))).to.equal('form-rejected');
    expect((await cases.read(waiting.id))?.corrections?.[0]?.resolvedAt).to.equal(null);
  });

  it('should be the head’s, for a reason', async () => {
    expect(await code(give(specialist))).to.equal('position-required');
    expect(await code(runtime.returnDraft(waiting.id, 'process_13', 1, '  ', head))).to.equal('reason-required');
    const early = await runtime.startCase(KEY, counter);
    expect(await code(runtime.returnDraft(early.id, 'process_1', 1, 'x', counter))).to.equal('position-required');
  });
});
