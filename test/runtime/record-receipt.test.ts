import { expect } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { Cause } from '../../src/runtime/change.ts';
import { recordReceipt } from '../../src/runtime/record-receipt.ts';
import { sampleCase } from '../stores/sample-case.ts';

const applicant: Actor = { id: 'citizen', name: 'Қайратов Әділ', iin: null, office: null, positions: ['consumer'], roles: [] };
const cause: Cause = { at: new Date('2026-11-22T05:00:00Z'), actor: { kind: 'person', id: 'citizen' }, salt: () => 'ab' };

describe('receipt of a document', () => {
  const rendered = sampleCase({ applicant: 'citizen', status: 'completed', outcome: 'completed' });

  it('should be written into the journal once, however often the document is opened', () => {
    const once = recordReceipt(rendered, 'd1', applicant, cause);
    expect(once.journal.map(({ event }) => event)).to.deep.equal([{ type: 'document-received', document: 'd1' }]);
    expect(verifyJournal(once.id, once.journal)).to.equal(null);
    expect(recordReceipt(once, 'd1', applicant, cause)).to.equal(once);
    expect(recordReceipt(once, 'd2', applicant, cause).journal).to.have.length(2);
  });

  it('should be nobody’s but the applicant’s', () => {
    expect(() => recordReceipt(rendered, 'd1', { ...applicant, id: 'neighbour' }, cause)).to.throw('is unknown');
  });

  it('should not be of a draft that another document has replaced', () => {
    const draft = { id: 'd1', title: 'Справка', number: '1', mediaType: 'application/pdf', size: 1, sha256: '', element: 'form', formedAt: '2026-11-22T04:00:00Z' } as const;
    const corrected = { ...rendered, documents: [{ ...draft, supersededBy: 'd2' }, { ...draft, id: 'd2' }] };
    expect(() => recordReceipt(corrected, 'd1', applicant, cause)).to.throw().with.property('code', 'file-unknown');
    expect(recordReceipt(corrected, 'd2', applicant, cause).journal).to.have.length(1);
  });

  it('should not be of a draft', () => {
    expect(() => recordReceipt({ ...rendered, status: 'active' }, 'd1', applicant, cause)).to.throw().with.property('code', 'file-unknown');
  });
});
