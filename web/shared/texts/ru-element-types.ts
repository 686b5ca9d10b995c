/** What kinds of elements are called, in Russian. */
export const ruElementTypes = {
  startEvent: 'Начало',
  endEvent: 'Конец',
  exclusiveGateway: 'Развилка',
  parallelGateway: 'Параллельная развилка',
  inclusiveGateway: 'Включающая развилка',
  userTask: 'Задача',
  serviceTask: 'Системный шаг',
  task: 'Шаг',
} as Readonly<Record<string, string>>;
