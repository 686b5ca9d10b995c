import type { LetterWords } from './letter-words.ts';

/** Letters in Kazakh. */
export const letterWordsKk: LetterWords = {
  greeting: 'Сәлеметсіз бе!',
  status: {
    received: 'бөлімге түсті',
    yours: 'сіздің әрекетіңіз қажет',
    office: 'бөлімде қайтадан қаралуда',
    ready: 'қызмет көрсетілді',
    refused: 'қызметтен бас тартылды',
    withdrawn: 'кері қайтарылды',
  },
  subject: (number, status) => `№ ${number} өтініш: ${status}`,
  line: (number, status) => `№ ${number} өтініш: ${status}.`,
  more: 'Толығырақ жеке кабинетте:',
  ending: 'Бұл хат жеке кабинетте хабарлама алуды таңдағаныңыз үшін келді. Одан сол жерде бас тартуға болады:',
  document: {
    subject: (number) => `№ ${number} өтініш бойынша құжат`,
    line: (number) => `Хатқа № ${number} өтініш бойынша құжат тіркелді.`,
    why: 'Бұл мекенжай өтініште құжат алу үшін көрсетілген.',
  },
};
