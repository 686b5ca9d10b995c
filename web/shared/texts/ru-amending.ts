/** What publishing says of an amended act, in Russian. */
export const amendingRu = {
  question: 'Изменился ли сам акт?',
  notAmended: 'Нет: исправлены рисунок или наше прочтение акта',
  amended: 'Да: в акт внесены изменения',
  fields: {
    number: 'Номер изменяющего акта',
    date: 'Дата его принятия',
    title: 'Его название',
    officialText: 'Адрес официального текста, если известен',
  },
  line: (number: string, date: string): string => `акт изменён: № ${number} от ${date}`,
};
