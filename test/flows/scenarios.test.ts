import { resolve } from 'node:path';
import { expect } from 'chai';
import { createStubOperations } from '../../src/adapters/stubs.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { readFolder } from '../../src/definitions/read-folder.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { ScenarioUnknown } from '../../src/testing/errors.ts';
import { coverableOf } from '../../src/testing/coverage/coverable.ts';
import { coverageOf, type CoveredRun, diagramHash, uncovered } from '../../src/testing/coverage/coverage.ts';
import { passageOf } from '../../src/testing/coverage/passage.ts';
import { playOnStage, runScenario, traceOf } from '../../src/testing/run-scenario.ts';
import { setStage } from '../../src/testing/stage.ts';
import { comparingEngine, type PartedStep } from '../engine/differential/comparing-engine.ts';
import { differing } from '../engine/differential/engines.ts';

const { entries, faults } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));

/** Whether the act names a paper as the result where the case ends so: what is said orally or on the screen is none. */
function endsInPaper(key: string, outcome: string): boolean {
  if (outcome.startsWith('completed') || outcome === 'refused_on_merits') return true;
  return outcome === 'refused_documents' && key.startsWith('karaganda/');
}

const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
const begins = new Date('2026-03-02T05:00:00Z');

describe('every scenario of every diagram, on both engines', () => {
  it('should have diagrams that can be read', () => {
    expect(faults.map(({ message }) => message)).to.deep.equal([]);
    expect(entries).not.to.have.length(0);
  });

  for (const { key, content } of entries) {
    describe(key, () => {
      // Cases that each step moves on both engines, on a channel that is read and compiled once for all.
      const parted: PartedStep[] = [];
      const engine = comparingEngine(differing, (step) => parted.push(step));
      const stage = setStage(key, content);
      const runs: CoveredRun[] = [];
      // A paper is drawn once for each end it is issued at.
      const drawn = new Set<string>();

      for (const scenario of content.scenarios.scenarios) {
        const { name, title, outcome } = scenario;
        it(`should reach ${outcome}: ${name}, ${title}`, async () => {
          // given
          parted.length = 0;
          const papersHow = drawn.has(outcome) ? 'blank' : 'drawn';
          drawn.add(outcome);
          const parts = { ...scenarioParts(content.act, { papers: papersHow }), engines: new Map([[engine.name, engine]]), defaultEngine: engine.name };

          // when the scenario is played
          const { definition, subject, failures, fault } = await playOnStage(await stage, scenario, parts, begins);

          // then the engines have never parted, the case came where the scenario says, and its paper is final
          if (subject === null || fault !== null) throw fault;
          const { trace } = traceOf(subject);
          const papers = subject.documents.filter(({ supersededBy = null }) => supersededBy === null);
          expect(parted).to.deep.equal([]);
          expect(subject.outcome).to.equal(outcome);
          expect(trace.at(0)).to.equal('start');
          expect(trace.at(-1)).to.equal(outcome);
          expect(papers.filter(({ issued }) => issued === undefined)).to.deep.equal([]);
          expect(papers.length).to.equal(endsInPaper(key, outcome) ? 1 : 0);
          runs.push({ kind: 'scenario', name, title, passed: true, passage: passageOf(subject, definition, parts.calendar, failures) });
        });
      }

      it('should have a scenario for every end event', async () => {
        const { nodes } = await readDiagram(content.xml);
        const ends = [...nodes.values()].filter((node) => node.type === 'endEvent').map((node) => node.id);
        const outcomes = new Set(content.scenarios.scenarios.map(({ outcome }) => outcome));
        expect([...outcomes].toSorted()).to.deep.equal(ends.toSorted());
      });

      it('should pass every element, flow, refusal of the act and outcome of a decision in some scenario', async () => {
        const coverable = coverableOf(await readDiagram(content.xml), content.digest, operations);
        const coverage = coverageOf(key, diagramHash(content), coverable, runs);
        const missing = (['elements', 'flows', 'refusals', 'outcomes'] as const).flatMap((measure) => uncovered(coverage, measure).map(({ id }) => id));
        expect(missing).to.deep.equal([]);
      });
    });
  }
});

describe('the other channels of atyrau/unemployment-certificate', () => {
  const trace = async (channel: string, scenario: string): Promise<string> => {
    const key = `atyrau/unemployment-certificate/${channel}`;
    const { content } = entries.find((entry) => entry.key === key)!;
    return (await runScenario(key, content, scenario, scenarioParts(content.act))).trace.join(' ');
  };

  it('should take an application at a service centre, have it decided at the office and issue at the centre', async () => {
    const taken = 'start process_1 gateway_process_1 process_3 process_4 gateway_process_4 process_6 process_7 process_8';
    const sent = 'check_1 condition_1 process_10 process_11 action_3 action_4 action_5 process_12 action_7 action_8 action_9';
    const issued = 'process_13 process_14 action_13 action_14 process_15 gateway_outcome';
    expect(await trace('service-centre', 'granted')).to.equal(`${taken} ${sent} ${issued} completed`);
    expect(await trace('service-centre', 'refused-on-merits')).to.equal(`${taken} ${sent} ${issued} refused_on_merits`);
  });

  it('should take a request from the portal to the document in the cabinet', async () => {
    const asked = 'start process_1 gateway_process_1 process_3 process_4 process_5 process_6 condition_1 process_8 action_1 process_9';
    const decided = 'action_2 action_3 action_4 action_5 process_10 action_7 action_8 action_9 action_10';
    const received = 'process_11 process_12 action_13 action_14 action_15 process_13 gateway_outcome';
    expect(await trace('portal', 'granted')).to.equal(`${asked} ${decided} ${received} completed`);
  });

  it('should end a request on the portal where signing in again or the certificate fails', async () => {
    const signedIn = 'start process_1 gateway_process_1';
    expect(await trace('portal', 'refused-sign-in')).to.equal(`${signedIn} process_2 refused_sign_in`);
    expect(await trace('portal', 'refused-signature-revoked')).to.equal(
      `${signedIn} process_3 process_4 process_5 process_6 condition_1 process_7 refused_signature`,
    );
  });
});

describe('atyrau/unemployment-certificate/office', () => {
  const key = 'atyrau/unemployment-certificate/office';
  const { content } = entries.find((entry) => entry.key === key)!;
  const trace = async (scenario: string): Promise<string> =>
    (await runScenario(key, content, scenario, scenarioParts(content.act))).trace.join(' ');

  const entered = 'start process_1 gateway_process_1 process_3 process_4 gateway_process_4';
  const signed = 'process_6 process_7 process_8 check_1 condition_1';
  const decided =
    'process_10 process_11 action_3 action_4 process_12 action_6 action_7 action_8 process_13 process_14 action_11 action_12 process_15 gateway_outcome';

  it('should take the steps of the act in their order where the certificate is granted', async () => {
    expect(await trace('granted')).to.equal(`${entered} ${signed} ${decided} completed`);
  });

  it('should refuse orally where the documents are not in order', async () => {
    expect(await trace('refused-documents')).to.equal('start process_1 gateway_process_1 process_2 refused_documents');
  });

  it('should have the person typed in by hand where the register does not know them', async () => {
    expect(await trace('person-by-hand')).to.equal(`${entered} process_5 ${signed} ${decided} completed`);
  });

  it('should refuse to sign where the certificate does not hold', async () => {
    const refused = `${entered} ${signed} process_9 refused_signature`;
    for (const scenario of ['refused-signature', 'refused-signature-revoked', 'refused-signature-another-person']) {
      expect(await trace(scenario), scenario).to.equal(refused);
    }
  });

  it('should go the same way to a reasoned refusal, which is formed, signed and issued', async () => {
    expect(await trace('refused-on-merits')).to.equal(`${entered} ${signed} ${decided} refused_on_merits`);
  });

  it('should name the scenarios there are where one is unknown', async () => {
    const error = await runScenario(key, content, 'lost', scenarioParts(content.act)).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ScenarioUnknown);
    expect((error as Error).message).to.include('granted');
  });
});
