import type { NoticeKind } from '../cases/case-notice.ts';
import { letterWordsKk } from './letter-words.kk.ts';
import { letterWordsRu } from './letter-words.ru.ts';
import type { LetterWords } from './letter-words.ts';
import type { PaperLanguage } from './paper-language.ts';

/** What a letter says. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const words: Readonly<Record<PaperLanguage, LetterWords>> = { ru: letterWordsRu, kk: letterWordsKk };

/**
 * Tells of a change of status: the number, the status and where to read on. Nothing else stands in it, neither name nor
 * service: a letter may be read by others on its way.
 */
export function noticeLetter(
  notice: { readonly kind: NoticeKind; readonly number: string; readonly caseLink: string; readonly profileLink: string },
  language: PaperLanguage,
): Letter {
  const { greeting, status, subject, line, more, ending } = words[language];
  const { number, caseLink, profileLink } = notice;
  const stands = status[notice.kind];
  return {
    subject: subject(number, stands),
    text: `${greeting}\n\n${line(number, stands)}\n\n${more}\n${caseLink}\n\n${ending}\n${profileLink}\n`,
  };
}

/** Goes with a result document the applicant wanted by e-mail. */
export function documentLetter(number: string, language: PaperLanguage): Letter {
  const { greeting, document } = words[language];
  return { subject: document.subject(number), text: `${greeting}\n\n${document.line(number)}\n${document.why}\n` };
}
