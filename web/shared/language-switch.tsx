import type { JSX } from 'preact';
import { language, languages } from './texts/language.ts';
import type { Language } from './texts/language.ts';
import { texts } from './texts/texts.ts';

/** Each in its own words: whoever looks for a language reads that one. */
const names: Readonly<Record<Language, { readonly short: string; readonly full: string }>> = {
  ru: { short: 'Рус', full: 'Русский' },
  kk: { short: 'Қаз', full: 'Қазақша' },
  en: { short: 'Eng', full: 'English' },
};

const A_YEAR_S = 365 * 24 * 60 * 60;

/** Keeps the choice in this browser and opens the page anew in that language. */
function chooseLanguage(chosen: Language): void {
  document.cookie = `language=${chosen}; path=/; max-age=${A_YEAR_S}; samesite=lax`;
  location.reload();
}

/** Chooses the language of the interface. The page is opened anew: nothing of the old language stays on it. */
export function LanguageSwitch(): JSX.Element {
  return (
    <div class="languages" role="group" aria-label={texts.chooseLanguage}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={names[one].full}
          aria-current={one === language ? 'true' : undefined}
          onClick={() => chooseLanguage(one)}
        >
          {names[one].short}
        </button>
      ))}
    </div>
  );
}
