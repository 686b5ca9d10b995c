import { expect } from 'chai';
import { SystemUnavailable, type Operation } from '../../src/adapters/port.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case, ResultDocument } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { actorFor } from '../../src/testing/staff.ts';
import { extractedText, judgedSignature } from '../documents/pdf-judge.ts';
import { waitingCase, type WaitingCase } from './waiting-case.ts';

const KEY = 'atyrau/unemployment-certificate/office';
const head = actorFor('atyrau-city', ['head']) ?? expect.fail();
const specialist = actorFor('atyrau-city', ['specialist']) ?? expect.fail();

describe('the paper of a case', function () {
  this.timeout(20_000);
  let at: WaitingCase;
  afterEach(() => at.remove());

  const sign = (by: Actor = head, element = 'process_13', certificate = '5F0301'): Promise<Case> =>
    at.runtime.completeTask(at.waiting.id, element, 1, { certificate }, by);
  const bytesOf = async ({ sha256 }: ResultDocument): Promise<Uint8Array> => (await at.files.get(at.waiting.id, sha256)) ?? expect.fail();
  const finals = ({ documents }: Case): readonly ResultDocument[] => documents.filter(({ issued }) => issued !== undefined);

  it('should become final under the number it had as a draft when the head signs', async () => {
    at = await waitingCase(KEY, 'granted', 'process_13');
    const [draft] = at.waiting.documents;
    expect(draft).to.not.have.property('issued');
    at.clock.advance(60 * 60_000);

    const signed = await sign();

    const [paper, ...others] = signed.documents;
    expect(others).to.deep.equal([]);
    expect([paper?.id, paper?.number, paper?.issued]).to.deep.equal([draft?.id, draft?.number, { at: '2026-11-22T06:00:00.000Z', by: head.id }]);
    expect(paper?.sha256).to.not.equal(draft?.sha256);
    const issued = signed.journal.findIndex(({ event }) => event.type === 'document-issued' && event.sha256 === paper?.sha256);
    expect(signed.journal[issued + 1]?.event).to.include({ type: 'task-completed', element: 'process_13' });
    expect(verifyJournal(signed.id, signed.journal)).to.equal(null);
  });

  it('should name who signed, when, and hold under the seal of the office', async () => {
    at = await waitingCase(KEY, 'granted', 'process_13');
    const paper = finals(await sign())[0] ?? expect.fail();

    const text = await extractedText(await bytesOf(paper));

    for (const part of ['Руководитель отдела', 'Жумабаева', '22 ноября 2026 г., 10:00', paper.number, 'Код документа:']) expect(text).to.include(part);
    expect(text).to.not.match(/ПРОЕКТ|исполняющий/u);
    expect(await judgedSignature(await bytesOf(paper))).to.include('Signature is Valid').and.include('Total document signed');
  });

  it('should say of a deputy that they stand in', async () => {
    at = await waitingCase(KEY, 'granted', 'process_13');
    const deputy: Actor = { ...specialist, positions: ['specialist', 'head'], deputyFor: head.id };

    const paper = finals(await sign(deputy, 'process_13', '5F0201'))[0] ?? expect.fail();

    expect(paper.issued?.by).to.equal(specialist.id);
    expect(await extractedText(await bytesOf(paper))).to.include('исполняющий').and.include('Сериков');
  });

  it('should be of the corrected draft, the first one staying a draft', async () => {
    at = await waitingCase(KEY, 'granted', 'process_13');
    await at.runtime.returnDraft(at.waiting.id, 'process_13', 1, 'Проверьте', head);
    const corrected = await at.runtime.correctDraft(at.waiting.id, 'process_13', 1, { decision: 'refuse', decisionReason: 'Нет регистрации' }, specialist);

    const signed = await sign();

    expect(signed.documents.map(({ number, issued }) => [number, issued !== undefined])).to.deep.equal([
      [corrected.documents[0]?.number, false],
      [corrected.documents[1]?.number, true],
    ]);
    expect(await extractedText(await bytesOf(finals(signed)[0] ?? expect.fail()))).to.include('Нет регистрации');
  });

  it('should stay a draft, and the task open, where it cannot be formed; once it can, be signed as if nothing had been', async () => {
    let down = true;
    at = await waitingCase(KEY, 'granted', 'process_13', (operations) => {
      const form: Operation = operations.get('document.form') ?? expect.fail();
      const call: Operation['call'] = async (input, context) => {
        const answer = await form.call(input, context);
        if (down) throw new SystemUnavailable('document', 'the answer was lost');
        return answer;
      };
      return new Map([...operations, ['document.form', { ...form, call }]]);
    });

    const refused = await sign().catch((error: unknown) => error);

    expect(refused).to.be.instanceOf(SystemUnavailable);
    const kept = (await at.cases.read(at.waiting.id)) ?? expect.fail();
    expect([kept.revision, finals(kept)]).to.deep.equal([at.waiting.revision, []]);
    down = false;
    expect(finals(await sign())).to.have.length(1);
  });

  it('should be the very same file where the case could not be saved and the head signs again', async () => {
    const files: string[] = [];
    at = await waitingCase(KEY, 'granted', 'process_13');
    const save = at.cases.save.bind(at.cases);
    at.cases.save = async (record) => {
      files.push(...finals(record).map(({ sha256 }) => sha256));
      if (files.length === 1) throw new Error('the disk is full');
      await save(record);
    };

    await sign().catch(() => null);
    at.clock.advance(24 * 60 * 60_000);
    await sign();

    expect(files).to.have.length(2);
    expect(files[1]).to.equal(files[0]);
  });

  it('should speak the language of the act and be signed by whom the act names', async () => {
    at = await waitingCase('aktobe/social-assistance/office', 'granted', 'process_7');
    const aktobeHead = actorFor('aktobe-city', ['head']) ?? expect.fail();
    const text = await extractedText(await bytesOf(finals(await sign(aktobeHead, 'process_7', '5F2301'))[0] ?? expect.fail()));
    expect(text).to.include('ХАБАРЛАНДЫРУ').and.include('Бөлім бастығы').and.include('Ізбасарова').and.include('Құжаттың коды:');
  });

  it('should be the akim’s, on the akim’s letterhead, where the akim signs', async () => {
    at = await waitingCase('karaganda/social-assistance-certificate/akim', 'granted', 'process_4');
    const akim = actorFor(at.waiting.takenAt, ['akim']) ?? expect.fail();
    const paper = finals(await sign(akim, 'process_4', '5F3501'))[0] ?? expect.fail();
    expect(await extractedText(await bytesOf(paper))).to.include('Аким сельского округа').and.include('Смагулов');
    expect(await judgedSignature(await bytesOf(paper))).to.match(/Common Name: .*(аким|округ)/iu);
  });
});
