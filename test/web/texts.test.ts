import { expect } from 'chai';
import { texts } from '../../web/shared/texts/texts.ts';
import { leaves } from './text-leaves.ts';

describe('texts of the interface', () => {
  it('should say something at every key', () => {
    const silent = leaves(texts).filter(([, text]) => typeof text !== 'function' && (typeof text !== 'string' || text.trim() === ''));

    expect(silent).to.be.empty;
  });

  it('should speak Russian: no sentence without a Cyrillic letter but signs', () => {
    const foreign = leaves(texts).filter(([, text]) => typeof text === 'string' && /[A-Za-z]{3}/.test(text) && !/[а-яё]/i.test(text));

    expect(foreign).to.be.empty;
  });

  it('should have a word for every entry of the journal', () => {
    const types = [
      'case-started', 'entered', 'left', 'cancelled', 'flow-taken', 'task-opened', 'task-claimed', 'task-released', 'task-reassigned', 'task-completed',
      'job-done', 'job-failed', 'incident-opened', 'incident-retried', 'answered-by-hand', 'timer-due', 'deadline-passed', 'deadline-reckoned',
      'message-received', 'attachment-added', 'document-formed', 'document-issued', 'document-received', 'document-voided', 'returned-for-correction', 'corrected',
      'case-withdrawn', 'case-ended', 'migrated', 'migration-undone',
    ];

    expect(types.filter((type) => texts.journal[type] === undefined)).to.be.empty;
  });
});
