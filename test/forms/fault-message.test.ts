import { expect } from 'chai';
import { faultMessage } from '../../src/forms/fault-message.ts';

describe('faultMessage', () => {
  it('should name the field and fill in the limit with its plural', () => {
    expect(faultMessage({ rule: 'maxLength', params: { max: 21 } }, 'Имя', 'ru')).to.equal(
      'В поле «Имя» должно быть не больше 21 знака.',
    );
    expect(faultMessage({ rule: 'minLength', params: { min: 12 } }, 'ИИН', 'ru')).to.equal(
      'В поле «ИИН» должно быть не меньше 12 знаков.',
    );
  });

  it('should say the hint of a pattern, and do without one', () => {
    expect(faultMessage({ rule: 'pattern', params: { hint: 'только цифры' } }, 'Телефон', 'ru')).to.equal(
      'Поле «Телефон» заполнено не по образцу: только цифры.',
    );
    expect(faultMessage({ rule: 'pattern', params: {} }, 'Телефон', 'ru')).to.equal('Поле «Телефон» заполнено не по образцу.');
  });

  it('should have a sentence for what a completion operation refuses', () => {
    expect(faultMessage({ rule: 'refused-certificate', params: {} }, 'Сертификат', 'ru')).to.match(/сертификат/u);
  });
});
