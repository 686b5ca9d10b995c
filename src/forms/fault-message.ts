import type { ValueFault } from './form.ts';
import { sentencesRu } from './texts.ru.ts';

/** Languages in which faults can be said. */
export type FaultLanguage = 'ru';

const sentences = { ru: sentencesRu } as const;

/**
 * What is wrong with a value, in words.
 * @param label of the field, as the form shows it; the key where the form has no such field
 */
export function faultMessage(fault: Pick<ValueFault, 'rule' | 'params'>, label: string, language: FaultLanguage): string {
  return sentences[language][fault.rule](label, fault.params);
}
