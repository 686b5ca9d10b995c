import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check form-exists', () => {
  it('should let a task through whose form is there', async () => {
    expect(await findingsIn('form-exists', 'valid')).to.deep.equal([]);
  });

  it('should name the task and the file it misses', async () => {
    const found = await findingsIn('form-exists', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('diagrams/forms/lost.form'));
    expect(named).to.include({ element: 'process_3', line: 74 });
  });

  it('should find a task that names no form', async () => {
    const found = await findingsAfter('form-exists', [['        <zeebe:formDefinition formId="papers" />\n', '']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('needs a form');
  });

  it('should find a form that the server cannot read', async () => {
    const found = await findingsAfter('form-exists', [['formId="papers"', 'formId="broken"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('cannot be read');
  });
});
