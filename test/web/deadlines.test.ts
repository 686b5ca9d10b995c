import { expect } from 'chai';
import type { TokenView } from '../../src/http/contract.ts';
import { nearestDue } from '../../web/inbox/nearest-due.ts';
import { journalNote } from '../../web/shared/journal-note.ts';

const token = (change: Partial<TokenView>): TokenView => ({
  element: 'a', pass: 1, kind: 'task', since: '2026-11-22T05:00:00Z', dueAt: null, overdue: false, incident: null, ...change,
});

describe('the deadline in a line of the list of cases', () => {
  const dueAt = '2026-11-26T18:59:59.999Z';

  it('should be the first there is, of a step or of the service', () => {
    const step = token({ dueAt: '2026-11-23T18:59:59.999Z' });

    expect(nearestDue({ status: 'active', dueAt, tokens: [token({}), step] }).dueAt).to.equal(step.dueAt);
    expect(nearestDue({ status: 'active', dueAt, dueState: 'provisional', tokens: [token({})] })).to.deep.equal({ dueAt, dueState: 'provisional', overdue: false });
  });

  it('should not be the instant of a timer', () => {
    expect(nearestDue({ status: 'active', dueAt: null, tokens: [token({ kind: 'timer', dueAt })] }).dueAt).to.equal(null);
  });

  it('should be undetermined where nothing else is known, and nothing once the case has ended', () => {
    expect(nearestDue({ status: 'active', dueAt: null, tokens: [token({ dueState: 'undetermined' })] }).dueState).to.equal('undetermined');
    expect(nearestDue({ status: 'completed', dueAt, tokens: [] })).to.deep.equal({ dueAt: null, overdue: false });
  });
});

describe('what the journal says of a deadline', () => {
  const note = '2026-11-26T18:59:59.999Z';

  it('should be the instant as people write it, and whose it is where it is no step’s', () => {
    expect(journalNote({ type: 'deadline-passed', element: 'check', note })).to.equal('26.11.2026, 23:59');
    expect(journalNote({ type: 'deadline-passed', element: null, note })).to.equal('срок услуги: 26.11.2026, 23:59');
    expect(journalNote({ type: 'deadline-reckoned', element: 'check', note: null })).to.equal('Срок не определён');
    expect(journalNote({ type: 'job-done', element: 'check', note: 'persons-register.find' })).to.equal('persons-register.find');
  });
});
