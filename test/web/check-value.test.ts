import { expect } from 'chai';
import { faultsOf, isIin } from '../../web/shared/form/check-value.ts';

describe('check of a form value', () => {
  it('should ask for what is required in words that fit the field', () => {
    const validate = { required: true };

    expect(faultsOf({ type: 'textfield', validate }, ' ')).to.deep.equal(['Заполните поле']);
    expect(faultsOf({ type: 'radio', validate }, null)).to.deep.equal(['Выберите вариант']);
    expect(faultsOf({ type: 'filepicker', validate }, [])).to.deep.equal(['Приложите файл']);
    expect(faultsOf({ type: 'checkbox', validate }, false)).to.deep.equal(['Нужно подтвердить']);
  });

  it('should leave an empty field alone where it is not required', () => {
    expect(faultsOf({ type: 'textfield', validate: { minLength: 6, pattern: '\\d+' } }, '')).to.be.empty;
  });

  it('should say an exact length once, with the right form of the word', () => {
    const validate = { minLength: 6, maxLength: 6 };

    expect(faultsOf({ type: 'textfield', validate }, '0600')).to.deep.equal(['Нужно ровно 6 знаков']);
    expect(faultsOf({ type: 'textfield', validate }, '060011')).to.be.empty;
  });

  it('should say what a pattern wants by its hint, never by the pattern', () => {
    const field = { type: 'textfield', validate: { pattern: '[0-9]+' }, properties: { patternHint: 'Только цифры' } };

    expect(faultsOf(field, '12a')).to.deep.equal(['Только цифры']);
    expect(faultsOf({ ...field, properties: {} }, '12a')).to.deep.equal(['Значение не того вида']);
  });

  it('should match a pattern against the whole text', () => {
    expect(faultsOf({ type: 'textfield', validate: { pattern: '[0-9]{2}' } }, '123')).to.have.length(1);
  });

  it('should check the limits of numbers', () => {
    const field = { type: 'number', validate: { min: 1, max: 3 }, decimalDigits: 0 };

    expect(faultsOf(field, 0)).to.deep.equal(['Не меньше 1']);
    expect(faultsOf(field, '4')).to.deep.equal(['Не больше 3']);
    expect(faultsOf(field, '1.5')).to.deep.equal(['Введите целое число']);
    expect(faultsOf(field, 'NaN')).to.deep.equal(['Введите число']);
  });

  it('should check the control digit of an IIN', () => {
    const field = { type: 'textfield', properties: { format: 'iin' } };

    expect(faultsOf(field, '850312300012')).to.be.empty;
    expect(faultsOf(field, '850312300013')).to.deep.equal(['Такого ИИН не бывает: проверьте все 12 цифр']);
  });
});

describe('control digit of an IIN', () => {
  it('should accept issued numbers and refuse a wrong digit or length', () => {
    expect(['850312300012', '910708450021', '791115401015'].every(isIin)).to.equal(true);
    expect(['850312300011', '85031230001', '8503123000123', '123456789011', 'abcdefghijkl'].some(isIin)).to.equal(false);
  });
});
