import type { LetterWords } from './letter-words.ts';

/** Letters in Russian. */
export const letterWordsRu: LetterWords = {
  greeting: 'Здравствуйте!',
  status: {
    received: 'поступило в отдел',
    yours: 'нужно ваше действие',
    office: 'снова рассматривается отделом',
    ready: 'услуга оказана',
    refused: 'в услуге отказано',
    withdrawn: 'отозвано',
  },
  subject: (number, status) => `Заявление № ${number}: ${status}`,
  line: (number, status) => `Заявление № ${number}: ${status}.`,
  more: 'Подробности — в личном кабинете:',
  ending: 'Вы получили это письмо, потому что попросили об уведомлениях в личном кабинете. Отключить их можно там же:',
  document: {
    subject: (number) => `Документ по заявлению № ${number}`,
    line: (number) => `К письму приложен документ по заявлению № ${number}.`,
    why: 'Этот адрес указан в заявлении для получения документа.',
  },
};
