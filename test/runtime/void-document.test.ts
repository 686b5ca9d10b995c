import { expect } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import type { ResultDocument } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { Cause } from '../../src/runtime/change.ts';
import { voidDocument } from '../../src/runtime/void-document.ts';
import { sampleCase } from '../stores/sample-case.ts';

const head: Actor = { id: 'head', name: 'Жумабаева Сауле', iin: null, office: 'atyrau-city', positions: ['head'], roles: [] };
const cause: Cause = { at: new Date('2026-11-22T05:00:00Z'), actor: { kind: 'person', id: 'head' }, salt: () => 'ab' };
const draft: ResultDocument = { id: 'd1', title: 'Справка', number: '1', mediaType: 'application/pdf', size: 1, sha256: '', element: 'form', formedAt: '2026-11-22T04:00:00Z' };
const paper: ResultDocument = { ...draft, issued: { at: '2026-11-22T04:30:00Z', by: 'head' } };

describe('declaring a document void', () => {
  const of = (document: ResultDocument): ReturnType<typeof sampleCase> => sampleCase({ status: 'completed', outcome: 'completed', documents: [document] });
  const code = (work: () => unknown): string => {
    try {
      work();
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('should say when, by whom and why, in the case; in the journal that it was', () => {
    const declared = voidDocument(of(paper), 'd1', 'Выдана по ошибке.', head, cause);
    expect(declared.documents[0]?.voided).to.deep.equal({ at: '2026-11-22T05:00:00.000Z', by: 'head', reason: 'Выдана по ошибке.' });
    expect(declared.journal.at(-1)?.event).to.include({ type: 'document-voided', document: 'd1' });
    expect(JSON.stringify(declared.journal)).to.not.include('ошибке');
    expect(verifyJournal(declared.id, declared.journal)).to.equal(null);
  });

  it('should be of what is in force: no draft, nothing replaced, nothing void', () => {
    expect(code(() => voidDocument(of(draft), 'd1', 'x', head, cause))).to.equal('document-not-in-force');
    expect(code(() => voidDocument(of({ ...paper, supersededBy: 'd2' }), 'd1', 'x', head, cause))).to.equal('document-not-in-force');
    const once = voidDocument(of(paper), 'd1', 'x', head, cause);
    expect(code(() => voidDocument(once, 'd1', 'x', head, cause))).to.equal('document-not-in-force');
    expect(code(() => voidDocument(once, 'd2', 'x', head, cause))).to.equal('file-unknown');
  });

  it('should be for the head of the office alone', () => {
    for (const other of [{ ...head, office: 'zhylyoi' }, { ...head, positions: ['specialist'] as const }]) {
      expect(code(() => voidDocument(of(paper), 'd1', 'x', other, cause))).to.equal('position-required');
    }
  });
});
