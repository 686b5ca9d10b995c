import type { FindingView, MessageView } from '../../src/http/contract.ts';
import { durationText } from '../shared/difference/duration-text.ts';
import { language, type Language } from '../shared/texts/language.ts';
import { texts } from '../shared/texts/texts.ts';
import { toldIn } from './finding-words/told-in.ts';

/**
 * What is wrong and what to do, in the language of the page, with the names of what is on the diagram in place of ids, and
 * lengths of time in words. What has no name is quoted as it is.
 * @param nameOf what an element is called; null where there is none of this id
 */
export function findingSentence(
  { check, sentence, message }: FindingView,
  nameOf: (id: string) => string | null,
  inLanguage: Language = language,
): string {
  const own = message === undefined || message === null ? undefined : toldIn(inLanguage, inLanguage === language ? inWords(message) : message);
  // What is known in English alone is told by the check that found it.
  const told = own ?? (inLanguage === 'en' ? sentence : (texts.modeller.checks[check] ?? sentence));
  return begun(told.replaceAll(/<([^\s<>:](?:[^<>:]*[^\s<>:])?)>/g, (whole, ids: string) => named(ids, nameOf) ?? (inLanguage === 'en' ? whole : `«${ids}»`)));
}

/** Durations of ISO 8601 as a person says them. */
function inWords({ text, values }: MessageView): MessageView {
  return { text, values: values.map((value) => (typeof value === 'string' ? durationText(value) : inWords(value))) };
}

/** Elements or positions by id, one or several; null where one of them is neither. */
function named(ids: string, nameOf: (id: string) => string | null): string | null {
  const positions: Readonly<Record<string, string | undefined>> = texts.positions;
  const names = ids.split(', ').map((id) => nameOf(id) ?? positions[id] ?? null);
  return names.includes(null) ? null : names.map((name) => `«${name}»`).join(', ');
}

function begun(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
