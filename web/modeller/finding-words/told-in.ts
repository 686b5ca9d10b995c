import type { MessageView } from '../../../src/http/contract.ts';
import type { Language } from '../../shared/texts/language.ts';
import { translate } from '../words/translate.ts';
import { actWords } from './act-words.ts';
import { diagramWords } from './diagram-words.ts';
import { engineWords } from './engine-words.ts';
import { expressionWords } from './expression-words.ts';
import { pictureWords } from './picture-words.ts';
import { refusalWords } from './refusal-words.ts';
import { ruleWords } from './rule-words.ts';
import { soundnessWords } from './soundness-words.ts';
import { stepWords } from './step-words.ts';

const words = new Map(Object.entries({ ...diagramWords, ...soundnessWords, ...pictureWords, ...actWords, ...stepWords, ...refusalWords }));
/** Texts that come as sentences already filled in, for those who tell them have no messages: their places are found again. */
const filled = Object.entries({ ...engineWords, ...expressionWords }).map(([english, own]) => ({ pattern: patternOf(english), own }));

/** What bpmnlint reports: its own text, and the name of the rule. */
const OF_RULE = '{0} (rule {1})';

/** A message in a language; in English where nobody has translated it. */
export function toldIn(language: Language, { text, values }: MessageView): string {
  const rule = text === OF_RULE ? values[1] : undefined;
  if (typeof rule === 'string' && language !== 'en') {
    const own = ruleWords[rule];
    if (own !== undefined) return own[language === 'ru' ? 0 : 1];
  }
  const own = language === 'en' ? undefined : words.get(text)?.[language === 'ru' ? 0 : 1];
  return filledIn(own ?? text, values.map((value) => (typeof value === 'string' ? stringIn(language, value) : toldIn(language, value))));
}

function stringIn(language: Language, value: string): string {
  if (language === 'en') return value;
  const at = language === 'ru' ? 0 : 1;
  const known = words.get(value);
  if (known !== undefined) return known[at];
  // A type, as `parallelGateway`, is called what the menus call it, within a sentence.
  const type = value.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const sign = /^[a-z]+( [a-z]+)+$/.test(type) ? translate(language, type) : type;
  if (sign !== type) return sign.charAt(0).toLocaleLowerCase() + sign.slice(1);
  for (const { pattern, own } of filled) {
    const found = pattern.exec(value);
    if (found !== null) return filledIn(own[at], found.slice(1).map((part) => stringIn(language, part)));
  }
  return value;
}

function filledIn(text: string, values: readonly string[]): string {
  return text.replaceAll(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
}

function patternOf(english: string): RegExp {
  const parts = english.split(/\{\d+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('([^]+)')}$`, 'u');
}
