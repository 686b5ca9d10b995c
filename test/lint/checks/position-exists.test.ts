import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check position-exists', () => {
  it('should let a task through that names positions', async () => {
    expect(await findingsIn('position-exists', 'valid')).to.deep.equal([]);
  });

  it('should name the task and the position nobody holds', async () => {
    const found = await findingsIn('position-exists', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('"clerk" is no position'));
    expect(named).to.include({ element: 'process_3', line: 74 });
  });

  it('should find a task that nobody may do', async () => {
    const found = await findingsAfter('position-exists', [['candidateGroups="specialist"', 'candidateGroups=""']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('nobody may do this task');
  });

  it('should find one strange name among known ones', async () => {
    const found = await findingsAfter('position-exists', [['candidateGroups="specialist"', 'candidateGroups="specialist, clerk"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"clerk"');
  });
});
