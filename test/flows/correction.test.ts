import { expect, use } from 'chai';
import { openFlow, personAt, refusal, reglamentChai, type Flow, type FlowCase, type Person, type ShapeOf } from '../../src/testing/index.ts';

use(reglamentChai);

const KEY = 'atyrau/unemployment-certificate/office';
type Shape = ShapeOf<typeof KEY>;

describe('returning a draft for correction', () => {
  let flow: Flow<Shape>;
  let subject: FlowCase<Shape>;
  const refuse = { decision: 'refuse', decisionReason: 'Нет регистрации' };
  const give = (by: Person = 'head'): Promise<unknown> => subject.returnDraft('process_13', 'Проверьте', { by });
  const correct = (values: Record<string, unknown> = refuse, by: Person = 'specialist'): Promise<unknown> => subject.correct('process_13', values, { by });
  const sign = (): Promise<unknown> => subject.complete('process_13', { certificate: '5F0301' });
  const code = async (work: Promise<unknown>): Promise<string> => (await refusal(work)).code;

  beforeEach(async () => {
    flow = await openFlow(KEY);
    subject = await flow.play('granted', { until: 'process_13' });
  });

  it('should move no token, name the author, and keep the draft from being signed meanwhile', async () => {
    await give();
    expect(subject).to.stand.only.at('process_13');
    expect(subject.case.corrections?.[0]).to.include({ author: 'specialist', by: 'head', remark: 'Проверьте', resolvedAt: null });
    expect(await code(sign())).to.equal('correction-open');
    expect(await code(give())).to.equal('correction-open');
    expect((await flow.stage.cases.list())[0]?.corrections?.[0]).to.not.have.property('remark');
    expect(JSON.stringify(subject.case.journal)).to.not.contain('Проверьте');
  });

  it('should show the author the decision as it was left, and nobody else', async () => {
    await give();
    const { runtime, cases: [started] } = flow;
    const form = (by: string): Promise<unknown> =>
      runtime.correctionForm(started?.id ?? '', 'process_13', 1, personAt('atyrau-city', [by]) ?? expect.fail());
    expect(await form('specialist')).to.have.property('formId', 'decision');
    expect(await form('specialist')).to.have.property('data').that.includes({ decision: 'grant' });
    expect(await code(form('counter'))).to.equal('position-required');
    expect(await code(correct(refuse, 'counter'))).to.equal('position-required');
  });

  it('should form a new draft in the place of the old, which is signed then', async () => {
    await give();
    await correct();
    const [old, fresh] = subject.case.documents;
    expect(subject.case.documents).to.have.length(2);
    expect(old?.supersededBy).to.equal(fresh?.id);
    expect(subject).to.have.a.draft.document('Уведомление об отказе в выдаче справки');
    expect(subject).to.know({ decision: 'refuse', documentId: fresh?.id, documentNumber: fresh?.number });
    expect(subject.case.journal.slice(-2).map(({ event }) => event.type)).to.deep.equal(['corrected', 'document-formed']);
    await sign();
    expect(subject).to.have.a.final.document('Уведомление об отказе в выдаче справки').and.to.be.intact;
  });

  it('should be done again as often as the head returns it', async () => {
    await give();
    await correct();
    await give();
    await correct({ decision: 'grant' });
    const { documents } = subject.case;
    expect(documents.map(({ supersededBy = null }) => supersededBy === null)).to.deep.equal([false, false, true]);
    expect(new Set(documents.map(({ number }) => number)).size).to.equal(3);
    expect(await code(correct())).to.equal('correction-unknown');
  });

  it('should change nothing where the values are refused', async () => {
    await give();
    expect(await code(correct({ decision: 'refuse' }))).to.equal('form-rejected');
    expect(subject.case.corrections?.[0]?.resolvedAt).to.equal(null);
  });

  it('should be the head’s, for a reason', async () => {
    expect(await code(give('specialist'))).to.equal('position-required');
    expect(await code(subject.returnDraft('process_13', '  ', { by: 'head' }))).to.equal('reason-required');
    const early = await flow.start();
    expect(await code(early.returnDraft('process_1', 'x', { by: 'counter' }))).to.equal('position-required');
  });
});
