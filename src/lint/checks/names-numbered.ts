import type { CheckContext, Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** What the number of a step is called in the act: by the kind of id and the language. */
const WORDS: Readonly<Record<string, Readonly<Record<CheckContext['language'], string>>>> = {
  process: { ru: 'Процесс', kk: 'үдеріс' },
  gateway_process: { ru: 'Процесс', kk: 'үдеріс' },
  condition: { ru: 'Условие', kk: 'шарт' },
  check: { ru: 'Условие', kk: 'шарт' },
  action: { ru: 'Действие', kk: 'әрекет' },
};

const NUMBERED = /^(process|gateway_process|condition|check|action)_(\d+)(?:_[a-z])?$/;

/** What the act numbers begins its name with the act's word and number, so that one finds it in the other. */
export const namesNumbered: Check = {
  name: 'names-numbered',
  class: 'notation',
  *run(diagram, { language }) {
    for (const { id, name } of diagram.nodes.values()) {
      const [, kind = '', number = ''] = NUMBERED.exec(id) ?? [];
      const word = WORDS[kind]?.[language];
      if (word === undefined) continue;
      const beginning = language === 'ru' ? `${word} ${number}` : `${number} ${word}`;
      if (name !== beginning && !new RegExp(String.raw`^${beginning}\. \S`).test(name)) {
        yield { element: id, ...told`the name "${name}" does not begin with the act's word and number: write «${beginning}. …»` };
      }
      // A Latin letter among Cyrillic ones looks the same and is not found by a search.
      const [latin] = /[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]/i.exec(name) ?? [];
      if (latin !== undefined) yield { element: id, ...told`the name "${name}" mixes Latin and Cyrillic letters at «${latin}»: write the word in one alphabet` };
    }
  },
};
