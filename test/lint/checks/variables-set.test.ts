import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check variables-set', () => {
  it('should let expressions through whose variables are set on every way', async () => {
    expect(await findingsIn('variables-set', 'valid')).to.deep.equal([]);
  });

  it('should name the variable, and the shortest way on which it is missing', async () => {
    const found = await findingsIn('variables-set', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('needs "documentFaults"'));
    expect(named).to.include({ element: 'process_2', line: 56 });
    expect(named?.path).to.deep.equal(['start', 'process_1', 'condition_1', 'process_2']);
  });

  it('should find a condition on what is set later', async () => {
    const found = await findingsAfter('variables-set', [['=signIn = "verified"', '=documentsInOrder = "yes"']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('the condition');
  });

  it('should find what an output mapping keeps from the case', async () => {
    const found = await findingsAfter('variables-set', [['<zeebe:input source="=iin" target="iin" />', '<zeebe:input source="=iin" target="iin" /><zeebe:output source="=documentFaults" target="faults" />']]);
    expect(found.map(({ element }) => element)).to.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"documentFaults"');
  });

  it('should find an operation that is not given what it needs', async () => {
    const found = await findingsAfter('variables-set', [['target="noticeKind"', 'target="kind"']]);
    expect(found.map(({ element }) => element)).to.include('process_2');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('the operation notice.form needs "noticeKind"');
  });

  it('should find a secret used as if it were a variable', async () => {
    const found = await findingsAfter('variables-set', [['source="=iin"', 'source="=password"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"password"');
  });
});
