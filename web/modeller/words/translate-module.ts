import type { ModuleDeclaration } from 'didi';
import { language } from '../../shared/texts/language.ts';
import { translate } from './translate.ts';

/** Has the modeller and its panel speak the language of the page. */
export const translateModule: ModuleDeclaration = {
  translate: ['value', (template: string, replacements?: Readonly<Record<string, string | number>>) => translate(language, template, replacements)],
};
