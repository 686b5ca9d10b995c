import { expect, use } from 'chai';
import {
  answers, answersBy, asUsual, ElementUnknown, fails, failsTwice, hangs, inTurn, NobodyMay, NotRefused, NotWaitingAt, openFlow, refusal,
  reglamentChai, ScriptedAnswerUnfit, ScriptedFailureUnfit, ScriptUnasked, type FlowSource,
} from '../../src/testing/index.ts';
import { openWaiting } from './waiting-flow.ts';

use(reglamentChai);

const OFFICE = 'atyrau/unemployment-certificate/office';
const SOUND = { documentsInOrder: 'yes' } as const;

describe('a flow', () => {
  it('should take a case on by the ids of its tasks, with all that no person does', async () => {
    const flow = await openFlow(OFFICE);
    const subject = await flow.start({ values: SOUND });

    const { iin } = await subject.complete('process_3', {
      iin: '850312300012', identityCardNumber: '041234567', postalCode: '060005', phone: '77010000000', sik: 'SIK0000000000001',
    }).then(({ variables }) => variables);

    expect(iin).to.equal('850312300012');
    expect(subject).to.stand.only.at('process_6').and.to.have.asked.once('persons-register.find', { iin });
  });

  it('should play a scenario to where a test begins', async () => {
    const subject = await (await openFlow(OFFICE)).play('granted', { until: 'process_13' });

    expect(subject).to.stand.at('process_13').and.to.have.a.draft.document({ element: 'action_6' });
  });

  it('should let a test say who does what, and find somebody where it does not', async () => {
    const flow = await openFlow(OFFICE);
    const subject = await flow.start({ as: 'counter2', office: 'zhylyoi' });
    await subject.claim('process_1');

    expect(subject.case.tasks[0]?.claimedBy).to.equal('counter2');
    expect(await refusal(subject.complete('process_1', SOUND, { by: 'citizen' }))).to.have.property('code', 'case-unknown');
    expect(await refusal(subject.complete('process_1', SOUND, { by: 'nobody' }))).to.be.instanceOf(NobodyMay);
    await subject.release('process_1').then(() => subject.complete('process_1', SOUND, { by: 'counter' }));
    expect(subject).to.stand.at('process_3');
  });

  it('should find people for offices where nobody of the demonstration works', async () => {
    const known = await openFlow(OFFICE);
    const { act } = known.stage.definition;
    const source: FlowSource = {
      ...known.stage.parts.content,
      bpmn: known.stage.parts.content.xml,
      key: OFFICE,
      act: { ...act, offices: [{ id: 'new-town', name: 'New town', address: 'Street 1' }] },
    };
    const subject = await (await openFlow(source)).play('granted');

    expect(subject.case.office).to.equal('new-town');
    expect(subject).to.have.ended.at('completed').and.to.have.a.final.document();
  });

  it('should say the same ids and numbers each time, and others from another seed', async () => {
    const number = async (seed: number): Promise<string> => (await (await openWaiting({ seed })).start()).case.number;

    expect(await number(7)).to.equal(await number(7)).and.not.to.equal(await number(8));
  });
});

describe('the clock of a flow', () => {
  it('should let forty days pass at once, stopping wherever something falls due', async () => {
    const flow = await openWaiting({ clock: '2026-03-02T09:00' });
    const subject = await flow.start({ values: { note: 'x' } });
    expect(subject).to.stand.only.at('pause');

    await flow.clock.advance({ days: 41 });

    expect(subject).to.stand.at('answer');
    expect(flow.clock.local).to.equal('2026-04-12T09:00:00');
    const due = subject.case.journal.find(({ event }) => event.type === 'timer-due');
    expect(due?.at).to.equal(new Date('2026-04-11T09:00:00+05:00').toISOString());
  });

  it('should move by working days, to an instant, and to whatever is next', async () => {
    const flow = await openWaiting({ clock: '2026-03-05T09:00' });
    await flow.start({ values: { note: 'x' } });

    // Sunday 8 March is a holiday whose day off is Monday.
    await flow.clock.advance({ businessDays: 2 });
    expect(flow.clock.local).to.equal('2026-03-10T09:00:00');
    await flow.clock.advanceTo('2026-03-10T12:30');
    await flow.clock.advance('PT30M');
    expect(flow.clock.local).to.equal('2026-03-10T13:00:00');
    // Next, the two days of the service are over; then the timer is due.
    expect(await flow.clock.advanceToNext()).to.deep.equal(new Date('2026-03-11T00:00:00+05:00'));
    await flow.clock.advanceToNext();
    expect(flow.clock.local).to.equal('2026-04-14T09:00:00');
    expect(await flow.clock.advanceToNext()).to.equal(null);
  });

  it('should try jobs again at their own instants, and open an incident after the last', async () => {
    const flow = await openWaiting({ adapters: { 'system.ask': fails('down', { times: 3 }) } });
    const subject = await flow.start({ values: { note: 'x' } });

    await flow.clock.advance({ seconds: 3 });
    expect(subject).to.stand.at('ask').and.to.have.asked.twice('system.ask').and.not.to.have.an.incident.at('ask');
    await flow.clock.advance({ minutes: 1 });
    expect(subject).to.have.an.incident.at('ask', 'system-unavailable');

    await subject.retry('ask');
    expect(subject).to.stand.at('pause').and.to.have.journalled.inOrder('job-failed', 'incident-opened', 'incident-retried', 'job-done');
  });

  it('should let a system hang, or be slow, by the clock of the test alone', async () => {
    const begun = performance.now();
    const flow = await openWaiting({ adapters: { 'system.ask': inTurn(hangs(), fails('slow')) } });
    const subject = await flow.start({ values: { note: 'x' } });

    expect(flow.clock.local).to.equal('2026-03-02T09:00:05');
    await flow.clock.advance({ seconds: 5 });
    expect(subject).to.stand.at('pause');
    expect(performance.now() - begun).to.be.lessThan(3_000);
  });
});

describe('a scripted adapter', () => {
  const said = async (adapter: Parameters<typeof inTurn>[0]): Promise<unknown> =>
    (await (await openWaiting({ adapters: { 'system.ask': adapter } })).start({ values: { note: 'x' } })).variables['said'];

  it('should answer as it is told: always, by turns, by the request', async () => {
    expect(await said(answers({ said: 'no' }))).to.equal('no');
    expect(await said(inTurn(answers({ said: 'no' }), asUsual()))).to.equal('no');
    expect(await said(answersBy(({ input, number }) => ({ said: input['note'] === 'x' && number === 1 ? 'no' : 'yes' })))).to.equal('no');
    expect(await said(asUsual())).to.equal('yes');
  });

  it('should fail twice and then do as the stub does', async () => {
    const flow = await openWaiting({ adapters: { 'system.ask': failsTwice() } });
    const subject = await flow.start({ values: { note: 'x' } });
    await flow.clock.advance({ minutes: 1 });

    expect(subject).to.stand.at('pause').and.to.have.asked.times(3, 'system.ask', { note: 'x' });
    expect(flow).to.have.asked.times(3, 'system.ask').and.not.to.have.asked('system.seal');
    expect(flow.calls.map(({ failure }) => failure)).to.deep.equal(['system-unavailable', 'system-unavailable', null]);
  });

  it('should be refused at once where there is no such operation, failure or answer', async () => {
    const open = (type: string, script: Parameters<typeof inTurn>[0]): Promise<unknown> => refusal(openWaiting({ adapters: { [type]: script } }));

    expect(await open('sistem.ask', asUsual())).to.be.instanceOf(ScriptUnasked).with.property('message').that.includes('did you mean system.ask');
    expect(await open('system.ask', fails('not-found'))).to.be.instanceOf(ScriptedFailureUnfit).with.property('message').that.includes('down');
    expect(await open('system.ask', answers({ said: 'perhaps' }))).to.be.instanceOf(ScriptedAnswerUnfit).with.property('message').that.includes('said');
    expect(await refusal(said(answersBy(() => ({}))))).to.be.instanceOf(ScriptedAnswerUnfit);
  });

  it('should never be told to have been given a secret, and know only whether it was right', async () => {
    const flow = await openWaiting();
    const subject = await flow.start({ values: { note: 'x' } });
    await flow.clock.advance({ days: 41 });
    await subject.receive('answer');

    expect(await refusal(subject.complete('seal', {}, { secret: 'refused' }))).to.have.property('code', 'form-rejected');
    await subject.complete('seal', {}, { secret: 'verified' });
    expect(subject).to.have.ended.at('done');
    expect(flow.calls.filter(({ operation }) => operation === 'system.seal').map(({ input }) => input)).to.deep.equal([{ note: 'x' }, { note: 'x' }]);
  });
});

describe('what the runtime can do to a case', () => {
  it('should be within reach: a message, a withdrawal, an answer by hand', async () => {
    const flow = await openWaiting({ adapters: { 'system.ask': fails('broken-answer') } });
    const subject = await flow.start({ values: { note: 'x' } });
    await subject.answerByHand('ask', { said: 'no' });
    expect(subject).to.stand.at('pause').and.to.know({ said: 'no' });

    expect(await refusal(subject.receive('answer'))).to.have.property('code', 'message-not-awaited');
    await subject.withdraw('Передумал');
    expect(subject).to.be.withdrawn;
  });

  it('should be within reach: a draft returned, corrected and signed, a document declared void', async () => {
    const subject = await (await openFlow(OFFICE)).play('granted', { until: 'process_13' });
    await subject.returnDraft('process_13', 'Проверьте');
    await subject.correct('process_13', { decision: 'refuse', decisionReason: 'Нет регистрации' });
    expect(subject).to.have.a.draft.document(/отказе/).and.not.to.have.a.final.document();

    await subject.complete('process_13', { certificate: '5F0301' });
    expect(subject).to.have.a.final.document(/отказе/);
    await subject.voidDocument(subject.case.documents.at(-1)?.id ?? '');
    expect(subject).to.have.a.void.document(/отказе/).and.to.be.intact;
  });

  it('should be within reach: a task given to a colleague, a form, a paper', async () => {
    const flow = await openFlow(OFFICE, { papers: 'drawn' });
    const subject = await flow.play('granted', { until: 'process_15' });
    await subject.reassign('process_15', 'counter');
    expect(subject.case.tasks[0]?.claimedBy).to.equal('counter');

    expect((await subject.form('process_15')).formId).to.equal('issue');
    const paper = await subject.paper(subject.case.documents.at(-1)?.id ?? '');
    expect(Buffer.from(paper).toString('latin1', 0, 5)).to.equal('%PDF-');
    expect(paper.length).to.be.greaterThan(10_000);
  });
});

describe('a test that asks for what cannot be', () => {
  it('should be told where the case stands instead', async () => {
    const subject = await (await openWaiting()).start();

    const error = await refusal(subject.complete('seal'));
    expect(error).to.be.instanceOf(NotWaitingAt).with.property('message').that.includes('waits: task at <note> Note');
    expect(await refusal(subject.retry('ask'))).to.be.instanceOf(NotWaitingAt);
    expect(await refusal(subject.complete('notes'))).to.be.instanceOf(ElementUnknown).with.property('message').that.includes('did you mean note');
  });

  it('should be told that nothing was refused', async () => {
    const error = await refusal(Promise.resolve()).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(NotRefused);
  });
});
