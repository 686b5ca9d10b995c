import { expect } from 'chai';
import { appendJournal, hashValues } from '../../src/cases/append-journal.ts';
import type { JournalEntry } from '../../src/cases/journal.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';

const caseId = 'c0ffee00-0000-4000-8000-000000000001';
const system = { kind: 'system' } as const;

function journalOfThree(): readonly JournalEntry[] {
  const events = ['start', 'process_1', 'process_3'].map((element) => ({ type: 'entered', element, pass: 1 }) as const);
  return events.reduce<readonly JournalEntry[]>(
    (journal, event) => appendJournal(journal, caseId, '2026-11-20T04:00:00.000Z', system, event),
    [],
  );
}

describe('journal', () => {
  it('should hold as it was written', () => {
    expect(verifyJournal(caseId, journalOfThree())).to.equal(null);
    expect(verifyJournal(caseId, [])).to.equal(null);
  });

  it('should still hold after it was stored and read back', () => {
    const stored = JSON.parse(JSON.stringify(journalOfThree())) as JournalEntry[];
    expect(verifyJournal(caseId, stored)).to.equal(null);
  });

  it('should name the entry that was changed', () => {
    const journal = journalOfThree().map((entry) =>
      entry.seq === 2 ? { ...entry, actor: { kind: 'person', id: 'somebody' } as const } : entry,
    );
    expect(verifyJournal(caseId, journal)).to.deep.equal({ seq: 2, reason: 'hash' });
  });

  it('should name the gap where an entry was taken out', () => {
    const [first, , third] = journalOfThree();
    expect(verifyJournal(caseId, [first!, third!])).to.deep.equal({ seq: 2, reason: 'sequence' });
  });

  it('should tell the journal of another case', () => {
    expect(verifyJournal('another', journalOfThree())).to.deep.equal({ seq: 1, reason: 'previous' });
  });

  it('should hash the same values differently under another salt, whatever the order of their keys', () => {
    expect(hashValues('salt', { iin: '1', name: 'ә' })).to.equal(hashValues('salt', { name: 'ә', iin: '1' }));
    expect(hashValues('salt', { iin: '1' })).not.to.equal(hashValues('other', { iin: '1' }));
  });
});
