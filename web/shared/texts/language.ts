/** Languages of the interface, in the order the switch shows them. */
export const languages = ['ru', 'kk', 'en'] as const;
export type Language = (typeof languages)[number];

/** Without a choice and without a known language among the wanted: that of most of the staff and most of the acts. */
const DEFAULT: Language = 'ru';

/**
 * The language to speak.
 * @param chosen what the person chose earlier; null or unknown: nothing
 * @param wanted languages the browser asks for, the dearest first: `kk-KZ`, `ru`
 */
export function preferredLanguage(chosen: string | null, wanted: readonly string[]): Language {
  const asked = [chosen ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  return asked.flatMap((tag) => languages.filter((known) => known === tag))[0] ?? DEFAULT;
}

/** The choice kept in the cookies of this browser; null: there is none. */
export function chosenIn(cookies: string): string | null {
  return /(?:^|;\s*)language=([a-z]+)/.exec(cookies)?.[1] ?? null;
}

/** The page, where there is one: the tests and the worker of the checks have none. */
const { document } = globalThis as { readonly document?: { readonly cookie: string } };

/** What the page speaks, from the moment it is opened. Outside a page it is the default. */
export const language: Language = document === undefined ? DEFAULT : preferredLanguage(chosenIn(document.cookie), navigator.languages);
