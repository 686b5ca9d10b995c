import { expect, use } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import type { ResultDocument } from '../../src/cases/case.ts';
import { asUsual, fails, inTurn, openFlow, personAt, refusal, reglamentChai, type FlowCase, type FlowOptions, type Person } from '../../src/testing/index.ts';
import { extractedText, judgedSignature } from '../documents/pdf-judge.ts';

use(reglamentChai);

const KEY = 'atyrau/unemployment-certificate/office';
const specialist = personAt('atyrau-city', ['specialist']) ?? expect.fail();

describe('the paper of a case', function () {
  this.timeout(20_000);

  /** A case that waits for whoever signs its paper. */
  const drafted = async (options: FlowOptions = {}, key: string = KEY, until = 'process_13'): Promise<FlowCase> => {
    const flow = await openFlow(key, { clock: '2026-11-22T10:00', papers: 'drawn', ...options });
    return flow.play('granted', { until });
  };
  const sign = (subject: FlowCase, by: Person = 'head', element = 'process_13'): Promise<FlowCase> =>
    subject.complete(element, { certificate: '5F0301' }, { by });
  const bytesOf = async ({ stage, id }: FlowCase, { sha256 }: ResultDocument): Promise<Uint8Array> =>
    (await stage.parts.files.get(id, sha256)) ?? expect.fail();
  const final = ({ case: { documents } }: FlowCase): ResultDocument => documents.find(({ issued }) => issued !== undefined) ?? expect.fail();
  const paperOf = async (subject: FlowCase): Promise<Uint8Array> => bytesOf(subject, final(subject));

  it('should become final under the number it had as a draft when the head signs', async () => {
    const subject = await drafted();
    const [draft] = subject.case.documents;
    expect(draft).to.not.have.property('issued');
    await subject.stage.clock.advance({ hours: 1 });

    await sign(subject);

    const { documents: [paper, ...others], journal } = subject.case;
    expect(others).to.deep.equal([]);
    expect([paper?.id, paper?.number, paper?.issued]).to.deep.equal([draft?.id, draft?.number, { at: '2026-11-22T06:00:00.000Z', by: 'head' }]);
    expect(paper?.sha256).to.not.equal(draft?.sha256);
    const issued = journal.findIndex(({ event }) => event.type === 'document-issued' && event.sha256 === paper?.sha256);
    expect(journal[issued + 1]?.event).to.include({ type: 'task-completed', element: 'process_13' });
    expect(subject).to.be.intact;
  });

  it('should name who signed, when, and hold under the seal of the office', async () => {
    const subject = await sign(await drafted());
    const paper = await paperOf(subject);

    const text = await extractedText(paper);

    for (const part of ['Руководитель отдела', 'Жумабаева', '22 ноября 2026 г., 10:00', final(subject).number, 'Код документа:']) expect(text).to.include(part);
    expect(text).to.not.match(/ПРОЕКТ|исполняющий/u);
    expect(await judgedSignature(paper)).to.include('Signature is Valid').and.include('Total document signed');
  });

  it('should say of a deputy that they stand in', async () => {
    const deputy: Actor = { ...specialist, positions: ['specialist', 'head'], deputyFor: 'head' };

    const subject = await sign(await drafted(), deputy);

    expect(final(subject).issued?.by).to.equal(specialist.id);
    expect(await extractedText(await paperOf(subject))).to.include('исполняющий').and.include('Сериков');
  });

  it('should be of the corrected draft, the first one staying a draft', async () => {
    const subject = await drafted();
    await subject.returnDraft('process_13', 'Проверьте');
    await subject.correct('process_13', { decision: 'refuse', decisionReason: 'Нет регистрации' });

    await sign(subject);

    expect(subject.case.documents.map(({ issued }) => issued !== undefined)).to.deep.equal([false, true]);
    expect(await extractedText(await paperOf(subject))).to.include('Нет регистрации');
  });

  it('should stay a draft, and the task open, where it cannot be formed; once it can, be signed as if nothing had been', async () => {
    const subject = await drafted({ adapters: { 'document.form': inTurn(asUsual(), fails('lost-answer', { times: 1 })) } });
    const { revision } = subject.case;

    expect(await refusal(sign(subject))).to.have.property('code', 'system-unavailable');

    expect(subject).to.stand.at('process_13').and.not.to.have.a.final.document();
    expect(subject.case.revision).to.equal(revision);
    expect(await sign(subject)).to.have.a.final.document();
  });

  it('should be the very same file where the case could not be saved and the head signs again', async () => {
    const files: string[] = [];
    const subject = await drafted();
    const { cases, clock } = subject.stage;
    const save = cases.save.bind(cases);
    cases.save = async (record) => {
      files.push(...record.documents.flatMap(({ sha256, issued }) => (issued === undefined ? [] : [sha256])));
      if (files.length === 1) throw new Error('the disk is full');
      await save(record);
    };

    await sign(subject).catch(() => null);
    cases.save = save;
    await clock.advance({ days: 1 });
    await sign(subject);

    expect([...files, final(subject).sha256]).to.deep.equal([files[0], files[0]]);
  });

  it('should speak the language of the act and be signed by whom the act names', async () => {
    const subject = await sign(await drafted({}, 'aktobe/social-assistance/office', 'process_7'), 'head', 'process_7');
    const text = await extractedText(await paperOf(subject));
    expect(text).to.include('ХАБАРЛАНДЫРУ').and.include('Бөлім бастығы').and.include('Ізбасарова').and.include('Құжаттың коды:');
  });

  it('should be the akim’s, on the akim’s letterhead, where the akim signs', async () => {
    const subject = await drafted({}, 'karaganda/social-assistance-certificate/akim', 'process_4');
    await sign(subject, personAt(subject.case.takenAt, ['akim']) ?? expect.fail(), 'process_4');
    const paper = await paperOf(subject);
    expect(await extractedText(paper)).to.include('Аким сельского округа').and.include('Смагулов');
    expect(await judgedSignature(paper)).to.match(/Common Name: .*(аким|округ)/iu);
  });
});
