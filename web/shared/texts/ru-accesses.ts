import { plural } from '../plural.ts';

/** Who looked at whose case: to the auditor, and to the applicant. Parts of `ru`. */
export const ruAccesses = {
  accesses: {
    title: 'Кто и чьи дела смотрел',
    lead: 'Каждый просмотр дела, формы, файла и журнала, а также показ имени в поиске. Записи связаны в цепочку.',
    from: 'С дня',
    to: 'По день',
    person: 'Кто смотрел',
    personHint: 'начало фамилии или имени',
    number: 'По делу',
    numberHead: 'Дело',
    show: 'Показать',
    save: 'Выгрузить CSV',
    found: (shown: number, total: number): string =>
      shown < total ? `Показаны последние ${shown} из ${total}; в выгрузке — все.` : plural(total, `${total} просмотр`, `${total} просмотра`, `${total} просмотров`),
    empty: 'За эти дни таких просмотров нет.',
    intact: 'Цепочка записей за эти дни не нарушена.',
    broken: 'Цепочка записей за эти дни нарушена: запись изменили или удалили.',
    wrongDays: 'Укажите дни: не больше трёх месяцев, начало не позже конца.',
  },
  lookers: {
    title: 'Кто смотрел ваше заявление',
    lead: 'Сотрудники, которые открывали заявление, его файлы или видели его в поиске.',
    empty: 'Сотрудники его ещё не открывали.',
    times: (n: number): string => plural(n, `${n} раз`, `${n} раза`, `${n} раз`),
    gone: 'сотрудник, который больше не работает',
  },
};
