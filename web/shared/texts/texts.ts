import { language } from './language.ts';
import type { Language } from './language.ts';
import type { ru } from './ru.ts';

/** The keys every language has, with the parameters of each sentence. */
export type Texts = typeof ru;

/**
 * Only the table of the chosen language is fetched. The tables must import nothing that a page imports too: it would
 * come to lie beside this module, which waits for them.
 */
const tables: Readonly<Record<Language, () => Promise<Texts>>> = {
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
  en: async () => (await import('./en.ts')).en,
};

/** What the interface says, in the language it speaks from the moment the page is opened. */
export const texts: Texts = await tables[language]();

/** What the interface says in a language, whichever it speaks: for what is found by the words of all. */
export function textsIn(other: Language): Promise<Texts> {
  return tables[other]();
}
