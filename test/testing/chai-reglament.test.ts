import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssertionError, expect, use } from 'chai';
import { ElementUnknown, fails, NoFlowCase, openFlow, reglamentChai, ScriptUnasked, type FlowCase } from '../../src/testing/index.ts';
import { openWaiting } from './waiting-flow.ts';

use(reglamentChai);

const OFFICE = 'atyrau/unemployment-certificate/office';

/** The message of the assertion that does not hold. */
function told(assert: () => unknown): string {
  try {
    assert();
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
  throw new Error('the assertion holds');
}

describe('assertions about a flow', () => {
  let waiting: FlowCase;
  let issued: FlowCase;

  before(async () => {
    const flow = await openWaiting({ adapters: { 'system.ask': fails('down', { times: 1 }) } });
    waiting = await flow.start({ values: { note: 'x' } });
    await flow.clock.advance({ days: 3 });
    issued = await (await openFlow(OFFICE, { results: null })).play('granted');
  });

  it('should tell where a case stands', () => {
    expect(waiting).to.stand.at('pause').and.to.stand.only.at('pause');
    expect(waiting).not.to.stand.at('note');
    expect(waiting).to.not.stand.only.at('pause', 'answer');
    expect(told(() => expect(waiting).to.stand.at('note'))).to.include('expected the case to stand at <note> Note: it stands at <pause>');
    expect(told(() => expect(waiting).not.to.stand.at('pause'))).to.include('not to stand at <pause>');
    expect(told(() => expect(waiting).to.stand.only.at('pause', 'answer'))).to.include('only at <pause>, <answer>');
  });

  it('should tell what it has passed, in which order, and what not', () => {
    expect(issued).to.have.passed('start', 'process_1', 'completed').and.passed.inOrder('start', 'process_3', 'process_13', 'completed');
    expect(issued).not.to.have.passed('process_2', 'refused_documents').and.passed.inOrder('process_3', 'process_1');
    expect(waiting).to.have.passed('f2').and.not.to.have.passed('f5', 'pause');
    expect(waiting).to.have.gone('start', 'note', 'ask', 'pause').and.not.to.have.gone('start', 'note', 'pause');
    expect(told(() => expect(waiting).to.have.passed('ask', 'seal'))).to.include('it has not passed <seal> Seal');
    expect(told(() => expect(waiting).not.to.have.passed('seal', 'ask'))).to.include('it has passed <ask> Ask');
    expect(told(() => expect(waiting).to.have.passed.inOrder('ask', 'note'))).to.include('in this order');
    expect(told(() => expect(waiting).to.have.gone('start', 'ask'))).to.include('at step 2 it went to note, not to ask');
  });

  it('should tell its deadlines: when, met and missed', () => {
    expect(waiting).to.have.a.deadline('2026-03-04').and.to.have.a.deadline('2026-03-02T09:01', 'ask').and.to.have.missed.deadline();
    expect(waiting).to.have.met.deadline('ask').and.not.to.have.missed.deadline('ask').and.met.deadline();
    expect(waiting).to.not.have.deadline(null);
    expect(issued).to.not.have.missed.deadline('process_1');
    expect(told(() => expect(waiting).to.have.met.deadline())).to.include('it is 2026-03-05T09:00:00 and not done, due 2026-03-04T23:59:59.999');
    expect(told(() => expect(waiting).to.have.a.deadline('2026-03-05'))).to.include('it is due 2026-03-04');
    expect(told(() => expect(waiting).to.have.missed.deadline('ask'))).to.include('it was done 2026-03-02T09:00:02');
  });

  it('should tell its documents, drafts and final ones apart', () => {
    expect(issued).to.have.a.document(/Справка/).and.a.final.document({ element: 'action_6' });
    expect(issued).not.to.have.a.draft.document().and.void.document();
    expect(waiting).not.to.have.a.document();
    expect(told(() => expect(issued).to.have.a.draft.document(/Справка/))).to.include('it has: final "');
    expect(told(() => expect(waiting).to.have.a.final.document())).to.include('it has none');
  });

  it('should tell its journal: types, fields, order, the chain', () => {
    expect(waiting).to.have.journalled('job-failed', { element: 'ask', reason: 'system-unavailable' }).and.to.be.intact;
    expect(waiting).to.have.journalled.inOrder('case-started', 'task-completed', 'job-failed', 'job-done').and.not.to.have.journalled('incident-opened');
    expect(told(() => expect(waiting).to.have.journalled('case-ended'))).to.include('it has: case-started');
    expect(told(() => expect(waiting).to.have.journalled.inOrder('job-done', 'task-completed'))).to.include('not journalled task-completed');
    expect(told(() => expect(waiting).not.to.be.intact)).to.include('not to have an intact journal');
  });

  it('should tell what adapters were asked, how often and with what', () => {
    expect(waiting).to.have.asked('system.ask', { note: 'x' }).and.to.have.asked.twice('system.ask');
    expect(waiting).not.to.have.asked('system.ask', { note: 'y' }).and.asked.once('system.ask');
    expect(told(() => expect(waiting).to.have.asked.once('system.ask'))).to.include('it was asked twice: at <ask> with {"note":"x"} (system-unavailable)');
    expect(told(() => expect(waiting).to.have.asked('system.seal'))).to.include('it was never asked');
    expect(() => expect(waiting).to.have.asked('system.asks')).to.throw(ScriptUnasked, 'did you mean system.ask');
  });

  it('should tell how it ended, what it knows and what went wrong', () => {
    expect(issued).to.have.ended().and.to.have.ended.at('completed').and.to.know({ decision: 'grant' });
    expect(waiting).to.not.have.ended().and.not.be.withdrawn.and.not.have.an.incident.at('ask').and.not.to.know({ note: 'y' });
    expect(told(() => expect(issued).to.have.ended.at('refused_documents'))).to.include('it has ended at <completed>');
    expect(told(() => expect(waiting).to.be.withdrawn)).to.include('it stands at <pause>');
    expect(told(() => expect(waiting).to.have.an.incident.at('ask'))).to.include('it has none');
    expect(told(() => expect(waiting).to.know({ note: 'y' }))).to.include('it knows {"note":"x"}');
  });

  it('should propose the ids that a wrong one could have meant', () => {
    expect(() => expect(waiting).to.stand.at('paus')).to.throw(ElementUnknown, 'did you mean pause');
    expect(() => expect(waiting).not.to.have.passed('sael')).to.throw(ElementUnknown, 'did you mean seal');
  });

  it('should leave every other assertion of chai as it is, and say what is no case', () => {
    const other: unknown = { stand: 1 };
    expect(other).to.have.property('stand').that.is.at.least(1);
    expect(() => (expect(other) as unknown as { stand: unknown }).stand).to.throw(NoFlowCase);
  });
});

describe('an assertion that does not hold', () => {
  it('should show the way of the case and write its picture, with the token where it stopped', async () => {
    const results = await mkdtemp(join(tmpdir(), 'reglament-results-'));
    try {
      const flow = await openFlow(OFFICE, { results, adapters: { 'persons-register.find': fails('refused') } });
      const subject = await flow.start({ values: { documentsInOrder: 'yes' } });
      await subject.complete('process_3', {
        iin: '850312300012', identityCardNumber: '041234567', postalCode: '060005', phone: '77010000000', sik: 'SIK0000000000001',
      });

      const message = told(() => expect(subject).to.stand.at('process_6'));

      expect(message).to.match(/ {4}4 {2}2026-03-02T09:00:00 {2}process_3 {10}Процесс 3\. Ввести данные потребителя\n/);
      expect(message).to.match(/waits: job at <process_4> .*persons-register\.find, tried 1×, incident: persons-register refuses/);
      const [file = ''] = await readdir(results);
      expect(message).to.include(`picture: `).and.include(file);
      const svg = await readFile(join(results, file), 'utf8');
      expect(svg).to.match(/data-element="process_1" class="userTask passed"/);
      expect(svg).to.match(/data-element="process_4" class="serviceTask failed"/);
      expect(svg).to.match(/data-badge="process_4">.*● !/);
    } finally {
      await rm(results, { recursive: true, force: true });
    }
  });
});
