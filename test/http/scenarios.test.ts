import { resolve } from 'node:path';
import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readEntry } from '../../src/definitions/read-folder.ts';
import type { EndedCaseView, RecordingView, WalkRequest, WalkView } from '../../src/http/contract.ts';
import { scenarioDesk } from '../../src/scenario-desk.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { MemoryAccessLog } from '../../src/stores/memory/memory-access-log.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { playOnStage } from '../../src/testing/run-scenario.ts';
import { setStage } from '../../src/testing/stage.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DefinitionCatalogue } from '../../src/runtime/catalogue.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');
const KEY = 'atyrau/unemployment-certificate/office';
const { content } = await readEntry(diagrams, resolve(diagrams, `${KEY}.bpmn`));
const parts = scenarioParts(content.act, { papers: 'blank' });
const WALK = `/api/definitions/${KEY}/draft/walk`;

describe('scenarios over HTTP', () => {
  let server: TestServer;
  let subject: Case;
  const accesses = new MemoryAccessLog();
  const cases = new MemoryCaseStore();
  const published = new MemoryDefinitionStore();

  before(async () => {
    const granted = content.scenarios.scenarios.find(({ name }) => name === 'granted')!;
    subject = (await playOnStage(await setStage(KEY, content), granted, parts, new Date('2026-05-14T09:12:00Z'))).subject!;
    await cases.create(subject);
    await publish(published, KEY, content, new Date());
    const { systems, ...runtimeParts } = parts;
    const clock = (): Date => new Date('2026-11-22T05:00:00Z');
    const runtime = new CaseRuntime(
      { ...runtimeParts, ...systems(''), cases, definitions: published, clock, random: secureRandom, callTimeoutMs: 1_000, warn: () => {} },
      new DefinitionCatalogue(published),
    );
    server = await TestServer.start({ accesses, scenarios: scenarioDesk({ cases, definitions: published, partsFor: () => parts }), runtime });
    await publish(server.definitions, KEY, content, new Date());
  });
  after(() => server.stop());

  describe('recorded from a case', () => {
    it('should be answered without a value of the case, and noted among those who looked', async () => {
      // given an analyst, who sees no case
      const analyst = await server.signIn('analyst');
      await problem(await analyst.get(`/api/cases/${subject.id}`), 403, 'role-required');

      // when
      const response = await analyst.post(`/api/cases/${subject.id}/scenario`, {});

      // then
      const recording = await bodyOf<RecordingView>(response);
      expect([response.status, recording.departure]).to.deep.equal([200, null]);
      expect(recording.scenario).to.include({ outcome: 'completed' });
      const text = JSON.stringify(recording);
      expect(['041234567', '77010000000', 'SIK0000000000001'].filter((entered) => text.includes(entered))).to.deep.equal([]);
      const noted = { person: 'p-analyst', case: subject.id, what: 'scenario', subject: null, at: server.time.toISOString() };
      expect(await accesses.of(subject.id)).to.deep.equal([noted]);
    });

    it('should be nobody else’s to make', async () => {
      for (const login of ['head', 'admin', 'auditor']) {
        const visitor = await server.signIn(login);
        await problem(await visitor.post(`/api/cases/${subject.id}/scenario`, {}), 403, 'role-required');
      }
    });
  });

  describe('walked by hand', () => {
    const sent = async (plan: WalkRequest): Promise<Response> => (await server.signIn('analyst')).post(WALK, plan);
    const walk = async (plan: WalkRequest): Promise<WalkView> => bodyOf<WalkView>(await sent(plan));

    it('should begin at the first task, with its form', async () => {
      const view = await walk({ tasks: {} });
      expect(view).to.deep.include({ outcome: null, fault: null, tokens: ['process_1'] });
      expect(view.next).to.include({ element: 'process_1', pass: 1, secret: false });
      expect(view.asking.find(({ element }) => element === 'process_4')!.failures).to.include('down');
    });

    it('should stand where its values bring it, as late as it was let be', async () => {
      const tasks = { process_1: [{ documentsInOrder: 'no', documentFaults: 'Нет удостоверения' }], process_2: [{ refusalReason: 'Нет удостоверения' }] };
      const view = await walk({ tasks, waits: { process_1: ['PT30M'] } });
      expect(view).to.include({ outcome: 'refused_documents', next: null, now: '2026-03-02T05:30:00.000Z' });
      expect(view.late).to.include('group t1a1');
      expect(view.trace).to.include('process_2');
    });

    it('should say what a system that fails does to it', async () => {
      const application = { iin: '850312300012', identityCardNumber: '041234567', postalCode: '060005', phone: '77010000000', sik: 'SIK0000000000001' };
      const tasks = { process_1: [{ documentsInOrder: 'yes' }], process_3: [application] };
      const known = await walk({ tasks });
      const unknown = await walk({ tasks, answers: { process_4: ['not-found'] } });
      expect([known.next?.element, unknown.next?.element]).to.deep.equal(['process_6', 'process_5']);
    });

    it('should refuse the values a form refuses, each with a sentence', async () => {
      const { errors = [] } = await problem(await sent({ tasks: { process_1: [{ documentsInOrder: 'maybe' }] } }), 422, 'form-rejected');
      expect(errors[0]).to.deep.include({ field: 'documentsInOrder', rule: 'option' });
    });

    it('should be refused where it is longer than a walk', async () => {
      await problem(await sent({ tasks: { process_1: Array.from({ length: 101 }, () => ({})) } }), 400, 'request-invalid');
    });
  });

  it('should list the cases they can be recorded from', async () => {
    const analyst = await server.signIn('analyst');
    const listed = await bodyOf<readonly EndedCaseView[]>(await analyst.get(`/api/definitions/${KEY}/ended-cases`));
    const { id, number, endedAt } = subject;
    expect(listed).to.deep.equal([{ id, number, version: 1, outcome: 'completed', outcomeName: 'Справка выдана', endedAt }]);
  });
});
