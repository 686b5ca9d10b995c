import { ru } from './ru.ts';

/** The keys every language has, with the parameters of each sentence. */
export type Texts = typeof ru;

/** What the interface says now. */
export const texts: Texts = ru;
