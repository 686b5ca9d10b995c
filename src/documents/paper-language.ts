/** The languages papers are formed in: those of the acts. */
export type PaperLanguage = 'ru' | 'kk';
