import type { Words } from './words.ts';

/** The group of the element template, in Russian and in Kazakh. */
export const templateWords: Words = {
  Template: ['Запрос по образцу', 'Үлгі бойынша сұрау'],
  Select: ['Выбрать', 'Таңдау'],
  'Select a template': ['Выбрать образец запроса', 'Сұрау үлгісін таңдау'],
  Applied: ['Взят', 'Алынған'],
  'Choose element template': ['Что спросить или сообщить', 'Нені сұрау немесе хабарлау керек'],
  Unlink: ['Отвязать от образца', 'Үлгіден ажырату'],
  Remove: ['Убрать запрос', 'Сұрауды алып тастау'],
  Update: ['Обновить', 'Жаңарту'],
  'Update available': ['Образец новее', 'Үлгі жаңарақ'],
  'Not found': ['Образца нет', 'Үлгі жоқ'],
  'The template applied was not found. Therefore, its properties cannot be shown. Unlink to access the data.': [
    'Образца, по которому сделан запрос, здесь нет, поэтому его строки не показаны. Отвяжите его, чтобы увидеть данные.',
    'Сұрау жасалған үлгі мұнда жоқ, сондықтан оның жолдары көрсетілмейді. Деректерді көру үшін ажыратыңыз.',
  ],
  'Must not be empty.': ['Заполните.', 'Толтырыңыз.'],
  '{label} must not be empty.': ['«{label}»: заполните.', '«{label}»: толтырыңыз.'],
  'Must match pattern {pattern}.': ['Не тот вид: {pattern}.', 'Түрі басқа: {pattern}.'],
  '{label} must match pattern {pattern}.': ['«{label}»: не тот вид, {pattern}.', '«{label}»: түрі басқа, {pattern}.'],
  '{label} {message}': ['Строка «{label}»: {message}', '«{label}» жолы: {message}'],
};
