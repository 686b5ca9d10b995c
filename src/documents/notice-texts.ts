import type { PaperLanguage } from './paper-language.ts';
import { noticeTextsKk } from './notice-texts.kk.ts';
import { noticeTextsRu } from './notice-texts.ru.ts';
import type { NoticeWords } from './notice-words.ts';

/** The words of the notice of registration, by language. */
export const noticeTexts: Readonly<Record<PaperLanguage, NoticeWords>> = { ru: noticeTextsRu, kk: noticeTextsKk };
