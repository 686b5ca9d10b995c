import type { ruRules } from './ru-rules.ts';

/** What the server finds wrong with one value, by its rule, and what the choice of language says; in Kazakh. */
export const kkRules: typeof ruRules = {
  chooseLanguage: 'Тіл',
  either: ' немесе ',
  rules: {
    required: () => 'Өрісті толтырыңыз',
    kind: () => 'Мәннің түрі басқа',
    characters: () => 'Көрінбейтін немесе басқарушы таңбаларды қолдануға болмайды: мәтінді қайта теріңіз',
    minLength: ({ min }) => `Кемінде ${String(min)} таңба болуы керек`,
    maxLength: ({ max }) => `${String(max)} таңбадан аспауы керек`,
    min: ({ min }) => `Кемінде ${String(min)} болуы керек`,
    max: ({ max }) => `Ең көбі ${String(max)}`,
    pattern: ({ hint }) => String(hint || 'Мән үлгіге сай емес'),
    iin: () => 'Мұндай ЖСН болмайды: 12 цифрдың бәрін тексеріңіз',
    email: () => 'Мекенжайды name@example.kz түрінде енгізіңіз',
    option: () => 'Тізімде мұндай мән жоқ',
    date: () => 'Күнді енгізіңіз',
    file: () => 'Файлдар жарамайды: оларды қайта тіркеңіз, жиырмадан асырмай және әрқайсысын бір рет',
    'unknown-field': () => 'Мұнда мұндай өріс жоқ',
    'refused-certificate': () => 'Бұл қолтаңбамен қол қоюға болмайды: тіркеу куәлігінің мерзімі өткен, күші жойылған немесе ол басқа адамға берілген',
    'refused-signature': () => 'Қолтаңба тексеруден өтпеді. Қайта қол қойыңыз',
    'refused-sign-in': () => 'ЖСН немесе құпиясөз расталмады. Оларды тексеріп, құпиясөзді қайта енгізіңіз',
    'not-an-answer': () => 'Жүйе бұлай жауап бермейді: мәннің түрі басқа',
  },
};
