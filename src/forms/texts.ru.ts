import type { ValueFault, ValueRule } from './form.ts';

type Sentence = (label: string, params: ValueFault['params']) => string;

const plural = new Intl.PluralRules('ru');

/** What is wrong with a value, as a whole sentence for the person who entered it. */
export const sentencesRu: Readonly<Record<ValueRule, Sentence>> = {
  required: (label) => `Заполните поле «${label}».`,
  kind: (label) => `Поле «${label}» заполнено значением другого вида.`,
  characters: (label) => `В поле «${label}» есть недопустимые знаки (невидимые или управляющие): наберите текст заново.`,
  minLength: (label, { min = 0 }) => `В поле «${label}» должно быть не меньше ${signs(min)}.`,
  maxLength: (label, { max = 0 }) => `В поле «${label}» должно быть не больше ${signs(max)}.`,
  min: (label, { min = 0 }) => `Число в поле «${label}» должно быть не меньше ${min}.`,
  max: (label, { max = 0 }) => `Число в поле «${label}» должно быть не больше ${max}.`,
  pattern: (label, { hint = '' }) =>
    hint === '' ? `Поле «${label}» заполнено не по образцу.` : `Поле «${label}» заполнено не по образцу: ${hint}.`,
  iin: (label) => `В поле «${label}» нет верного ИИН: нужно 12 цифр, и контрольная цифра должна сходиться.`,
  email: (label) => `В поле «${label}» нет верного адреса электронной почты.`,
  option: (label) => `Выберите значение поля «${label}» из списка.`,
  date: (label) => `В поле «${label}» нет верной даты.`,
  file: (label) => `Файлы в поле «${label}» не подходят: приложите их заново, не больше двадцати и каждый один раз.`,
  'unknown-field': (label) => `В этой форме нет поля «${label}».`,
  'refused-certificate': () => 'Этой подписью подписать нельзя: сертификат просрочен, отозван или выдан другому лицу.',
  'refused-signature': () => 'Подпись не прошла проверку. Подпишите ещё раз.',
  'refused-sign-in': () => 'ИИН или пароль не подтверждены. Проверьте их и введите пароль ещё раз.',
};

/** «1 знака», «12 знаков»: the genitive after «не меньше», «не больше». */
function signs(count: string | number): string {
  return `${count} ${plural.select(Number(count)) === 'one' ? 'знака' : 'знаков'}`;
}
