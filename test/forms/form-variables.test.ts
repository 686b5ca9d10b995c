import { expect } from 'chai';
import { formVariables } from '../../src/forms/form-variables.ts';

const form = (components: readonly unknown[]): unknown => ({ type: 'default', id: 'form', schemaVersion: 16, components });

describe('formVariables', () => {
  it('should name each key the form sets, with the values of fixed lists', () => {
    const components = [
      { type: 'text', id: 'said', text: 'Said' },
      { type: 'textfield', key: 'name', label: 'Name' },
      { type: 'radio', key: 'answer', label: 'Answer', values: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] },
      { type: 'select', key: 'certificate', label: 'Certificate', valuesKey: 'certificates' },
      { type: 'checkbox', key: 'agreed', label: 'Agreed' },
    ];
    expect(formVariables(form(components))).to.deep.equal([
      { name: 'name', values: null, secret: false },
      { name: 'answer', values: ['yes', 'no'], secret: false },
      { name: 'certificate', values: null, secret: false },
      { name: 'agreed', values: [true, false], secret: false },
    ]);
  });

  it('should mark a secret, and leave out what is only shown', () => {
    const components = [
      { type: 'textfield', key: 'shown', label: 'Shown', readonly: true },
      { type: 'textfield', key: 'password', label: 'Password', properties: { secret: 'true' } },
    ];
    expect(formVariables(form(components))).to.deep.equal([{ name: 'password', values: null, secret: true }]);
  });

  it('should name nothing of a form that cannot be read', () => {
    expect(formVariables(form([{ type: 'script' }]))).to.deep.equal([]);
  });
});
