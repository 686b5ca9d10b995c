import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check operation-exists', () => {
  it('should let a job through whose operation an adapter offers', async () => {
    expect(await findingsIn('operation-exists', 'valid')).to.deep.equal([]);
  });

  it('should name the job and the operation nobody offers', async () => {
    const found = await findingsIn('operation-exists', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('"case.lose"'));
    expect(named).to.include({ element: 'process_5', line: 114 });
  });

  it('should find a job without an operation', async () => {
    const found = await findingsAfter('operation-exists', [['<zeebe:taskDefinition type="case.register" retries="3" />', '']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('needs an operation');
  });

  it('should find a completion that demands what nobody offers', async () => {
    const found = await findingsAfter('operation-exists', [['operation="sign-in.verify"', 'operation="sign-in.guess"']]);
    expect(found.map(({ element }) => element)).to.include('process_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"sign-in.guess"');
  });
});
