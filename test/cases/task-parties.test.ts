import { expect } from 'chai';
import type { Position } from '../../src/cases/actor.ts';
import { may } from '../../src/cases/rights.ts';
import { taskOffice, taskParties } from '../../src/cases/task-parties.ts';

describe('whose a task is', () => {
  const record = { office: 'department', takenAt: 'apparatus', applicant: null };
  const mayComplete = (at: string, task: { office: string | null }): boolean => {
    const actor = { id: 'c', name: 'C', iin: null, office: at, positions: ['counter'] as Position[], roles: [] };
    return may(actor, 'task.complete', taskParties(record, task), ['counter']);
  };

  it('should be the taking office’s where its unit does the work, else the rendering office’s or the applicant’s', () => {
    expect(taskOffice(record, ['counter'], true)).to.equal('apparatus');
    expect(taskOffice(record, ['counter'], false)).to.equal('department');
    expect(taskOffice(record, ['consumer'], false)).to.equal(null);
  });

  it('should let a clerk do the tasks of their own office alone, though both offices have clerks', () => {
    expect(mayComplete('apparatus', { office: 'apparatus' })).to.equal(true);
    expect(mayComplete('apparatus', { office: 'department' })).to.equal(false);
    expect(mayComplete('department', { office: 'department' })).to.equal(true);
    expect(mayComplete('department', { office: 'apparatus' })).to.equal(false);
  });

  it('should be the applicant’s alone where no office does it', () => {
    expect(taskParties({ ...record, takenAt: null, applicant: 'citizen' }, { office: null })).to.deep.equal({ applicant: 'citizen' });
  });
});
