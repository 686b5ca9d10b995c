import type { Language } from '../../shared/texts/language.ts';
import { panelWords } from './panel-words.ts';
import { signWords } from './sign-words.ts';
import { simulationWords } from './simulation-words.ts';
import { templateWords } from './template-words.ts';
import { toolWords } from './tool-words.ts';

/** The menus write «User task» and «Sub-process», the head of the panel «User Task» and «Sub Process». */
const plain = (english: string): string => english.toLowerCase().trim().replaceAll('-', ' ');
const words = new Map(Object.entries({ ...toolWords, ...signWords, ...panelWords, ...templateWords, ...simulationWords }).map(([english, own]) => [plain(english), own]));

/** Whether a text of bpmn-js or of the properties panel is in the tables. */
export function isTranslated(template: string): boolean {
  return words.has(plain(template));
}

/**
 * A text of bpmn-js or of the properties panel in the language; in English, as everything is that is not in the tables.
 * @param template names its replacements in braces: `Open {element}`
 */
export function translate(language: Language, template: string, replacements: Readonly<Record<string, string | number>> = {}): string {
  const [ru, kk] = words.get(plain(template)) ?? [template, template];
  const text = { ru, kk, en: template }[language];
  return text.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => String(replacements[name] ?? whole));
}
