import type { Words } from '../words/words.ts';

/** Why an expression is not run within bounds, in Russian and in Kazakh. */
export const expressionWords: Words = {
  'is longer than {0} characters': ['оно длиннее {0} знаков', 'ол {0} таңбадан ұзын'],
  'has more than {0} brackets inside one another': ['скобки вложены глубже {0}', 'жақшалар {0} деңгейден терең салынған'],
  'has more than {0} loops inside one another': ['переборы вложены глубже {0}', 'тізім аралау {0} деңгейден терең салынған'],
  'names its variables more than {0} times': ['переменные повторены больше {0} раз', 'айнымалылар {0} реттен артық қайталанған'],
  'goes through a range: a range is only read on the right side of "in"': [
    'оно перебирает промежуток, а промежуток читается только справа от «in»',
    'ол аралықты түгел аралайды, ал аралық тек «in» сөзінің оң жағында оқылады',
  ],
  'calls {0}(), which is not run': ['функция {0}() не выполняется', '{0}() функциясы орындалмайды'],
  'calls what is no name of a function': ['вызвано то, что не имя функции', 'шақырылғаны — функция аты емес'],
  'has an entry "{0}", which every object has': ['имя «{0}» занято у каждого объекта', '«{0}» аты әр нысанда бар'],
  'uses {0}, which is not run': ['запись «{0}» не выполняется', '«{0}» жазбасы орындалмайды'],
};
