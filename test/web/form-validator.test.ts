import { expect } from 'chai';
import { FormValidator } from '../../web/shared/form/form-validator.ts';

const field = { id: 'f1', key: 'certificate', type: 'select', validate: { required: true } };
const validator = (): FormValidator => new FormValidator({ get: (id) => (id === field.id ? field : undefined) });

describe('validator of the forms', () => {
  it('should keep silent about a field while it is being edited for the first time', () => {
    // given
    const subject = validator();
    subject.edit('f1');

    // then
    expect(subject.validateFieldInstance({ id: 'f1' }, null)).to.be.empty;

    // when the field is left
    subject.edit(null);
    expect(subject.validateFieldInstance({ id: 'f1' }, null)).to.deep.equal(['Выберите вариант']);
  });

  it('should say at once whether a fault that was shown is gone', () => {
    const subject = validator();
    subject.validateFieldInstance({ id: 'f1' }, null);
    subject.edit('f1');

    expect(subject.validateFieldInstance({ id: 'f1' }, null)).to.have.length(1);
    expect(subject.validateFieldInstance({ id: 'f1' }, '5F0101')).to.be.empty;
  });

  it('should keep what the server refused until the value is another', () => {
    const subject = validator();
    subject.refuse('certificate', '5F0102', ['Свидетельство истекло']);

    expect(subject.validateFieldInstance({ id: 'f1' }, '5F0102')).to.deep.equal(['Свидетельство истекло']);
    expect(subject.validateFieldInstance({ id: 'f1' }, '5F0101')).to.be.empty;
  });

  it('should forget the server before the next try', () => {
    const subject = validator();
    subject.refuse('certificate', '5F0102', ['Свидетельство истекло']);
    subject.forget();

    expect(subject.validateFieldInstance({ id: 'f1' }, '5F0102')).to.be.empty;
  });

  it('should have nothing to say of a field it does not know', () => {
    expect(validator().validateFieldInstance({ id: 'other' }, null)).to.be.empty;
  });
});
