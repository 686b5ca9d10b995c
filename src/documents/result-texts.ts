import type { PaperLanguage } from './paper-language.ts';
import { resultTextsKk } from './result-texts.kk.ts';
import { resultTextsRu } from './result-texts.ru.ts';
import type { ResultWords } from './result-words.ts';

/** The words of the result documents, by language. */
export const resultTexts: Readonly<Record<PaperLanguage, ResultWords>> = { ru: resultTextsRu, kk: resultTextsKk };
