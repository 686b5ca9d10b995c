import type { Sketch } from './make-diagram.ts';

/** Shapes of flow that the diagrams of acts are made of. */
export const SKETCHES: Readonly<Record<string, Sketch>> = {
  'one straight line': {
    lanes: { ГУ: ['start', 'task:a', 'task:b', 'end'] },
    flows: ['start -> a', 'a -> b', 'b -> end'],
  },
  'a refusal beside the way': {
    lanes: { ГУ: ['start', 'task:a', 'gateway:ok', 'task:b', 'end', 'task:refuse', 'end:refused'] },
    flows: ['start -> a', 'a -> ok', 'ok -> b: да', 'ok -> refuse: нет', 'b -> end', 'refuse -> refused'],
  },
  'a way down through four lanes and back': {
    lanes: { ГУ: ['start', 'task:a', 'task:e', 'end'], 'ИС РШЭП': ['job:b'], 'РШЭП (ШЭП)': ['job:c'], 'ИИС ЦОН': ['job:d'] },
    flows: ['start -> a', 'a -> b', 'b -> c', 'c -> d', 'd -> e', 'e -> end'],
  },
  'a way back to an earlier element': {
    lanes: { ГУ: ['start', 'task:a', 'task:b', 'gateway:ok', 'end'], Аким: ['task:c'] },
    flows: ['start -> a', 'a -> b', 'b -> ok', 'ok -> end: да', 'ok -> c: доработать', 'c -> a'],
  },
  'two branches at once': {
    lanes: { Отдел: ['start', 'fork:split', 'task:a', 'task:b', 'fork:join', 'end'] },
    flows: ['start -> split', 'split -> a', 'split -> b', 'a -> join', 'b -> join', 'join -> end'],
  },
  'three outcomes': {
    lanes: { ГУ: ['start', 'task:a', 'gateway:what', 'end:granted', 'end:refused', 'end:queued'] },
    flows: ['start -> a', 'a -> what', 'what -> granted: путёвка', 'what -> refused: отказ', 'what -> queued: очередь'],
    boxes: { Consumer: ['Consumer -> start: Заявление', 'granted -> Consumer', 'refused -> Consumer', 'queued -> Consumer'] },
  },
  'registers asked from several lanes': {
    lanes: {
      Потребитель: ['start', 'task:sign_in', 'task:fill', 'task:sign', 'end'],
      ПЭП: ['job:check', 'gateway:ok', 'job:refuse', 'end:refused', 'job:ask', 'job:judge', 'gateway:valid', 'job:notify', 'end:unsigned'],
      'ИС РШЭП': ['job:send', 'job:form'],
      ГУ: ['task:decide', 'task:sign_result'],
    },
    flows: [
      'start -> sign_in', 'sign_in -> check', 'check -> ok', 'ok -> fill: да', 'ok -> refuse: нет', 'refuse -> refused',
      'fill -> ask', 'ask -> sign', 'sign -> judge', 'judge -> valid', 'valid -> send: да', 'valid -> notify: нет',
      'notify -> unsigned', 'send -> decide', 'decide -> form', 'form -> sign_result', 'sign_result -> end',
    ],
    boxes: {
      Register: ['ask -> Register: Запрос', 'Register -> ask: Ответ'],
      Authority: ['judge -> Authority: Запрос', 'Authority -> judge: Ответ', 'sign_result -> Authority: Запрос'],
    },
  },
  'long Kazakh names': {
    lanes: { 'Уәкілетті орган': ['start', 'task:a', 'gateway:ok', 'task:b', 'end', 'task:refuse', 'end:refused'] },
    flows: ['start -> a', 'a -> ok', 'ok -> b: иә', 'ok -> refuse: жоқ', 'b -> end', 'refuse -> refused'],
    names: {
      a: '1 үдеріс. Тұтынушының өтініші мен құжаттарының түпнұсқалығын тексеру',
      b: '3 үдеріс. Тұтынушының деректерін өңірлік шлюзге енгізу',
      refuse: '2 үдеріс. Бас тарту туралы хабарлама қалыптастыру',
      ok: '1 шарт. Құжаттар тәртіпте ме?',
      refused: 'Құжаттар бойынша бас тартылды',
    },
  },
  'lanes whose names are longer than their work is high': {
    lanes: { 'Исполнитель аппарата акима сельского округа': ['start', 'task:a'], 'Руководитель услугодателя': ['task:b', 'end'] },
    flows: ['start -> a', 'a -> b', 'b -> end'],
  },
};
