import { plural } from '../plural.ts';

/** What a rule is broken with: `{ max: 12 }`. */
type Params = Readonly<Record<string, string | number>>;

const signs = (n: unknown): string => `${String(n)} ${plural(Number(n), 'знака', 'знаков', 'знаков')}`;

/** What the server finds wrong with one value, by its rule, and what the choice of language says; in Russian. */
export const ruRules = {
  chooseLanguage: 'Язык',
  either: ' или ',
  rules: {
    required: () => 'Заполните поле',
    kind: () => 'Значение другого вида',
    characters: () => 'Недопустимые знаки, невидимые или управляющие: наберите текст заново',
    minLength: ({ min }: Params) => `Нужно не меньше ${signs(min)}`,
    maxLength: ({ max }: Params) => `Нужно не больше ${signs(max)}`,
    min: ({ min }: Params) => `Не меньше ${String(min)}`,
    max: ({ max }: Params) => `Не больше ${String(max)}`,
    pattern: ({ hint }: Params) => String(hint || 'Значение не того вида'),
    iin: () => 'Такого ИИН не бывает: проверьте все 12 цифр',
    email: () => 'Введите адрес вида name@example.kz',
    option: () => 'Такого значения в списке нет',
    date: () => 'Введите дату',
    file: () => 'Файлы не подходят: приложите их заново, не больше двадцати и каждый один раз',
    'unknown-field': () => 'Такого поля здесь нет',
    'refused-certificate': () => 'Этой подписью подписать нельзя: сертификат просрочен, отозван или выдан другому лицу',
    'refused-signature': () => 'Подпись не прошла проверку. Подпишите ещё раз',
    'refused-sign-in': () => 'ИИН или пароль не подтверждены. Проверьте их и введите пароль ещё раз',
    'not-an-answer': () => 'Система так не отвечает: значение не того вида',
  } as Readonly<Record<string, (params: Params) => string>>,
};
