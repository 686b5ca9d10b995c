import type { amendingRu } from './ru-amending.ts';

/** What publishing says of an amended act, in Kazakh. */
export const amendingKk: typeof amendingRu = {
  question: 'Актінің өзі өзгерді ме?',
  notAmended: 'Жоқ: сурет немесе актіні оқуымыз түзетілді',
  amended: 'Иә: актіге өзгерістер енгізілді',
  fields: {
    number: 'Өзгертетін актінің нөмірі',
    date: 'Оның қабылданған күні',
    title: 'Оның атауы',
    officialText: 'Ресми мәтіннің мекенжайы, белгілі болса',
  },
  line: (number, date) => `акт өзгертілді: ${date} № ${number}`,
};
