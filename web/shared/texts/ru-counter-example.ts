/** The run that shows a fault, played on the diagram, and the simulation; in Russian. */
export const ruCounterExample = {
  simulation: 'Симуляция',
  simulationLead: 'Схема только показывает ход: правки закрыты, и в файл отсюда ничего не попадает. Начните кнопкой у начала процесса, у развилок выбирайте путь.',
  counterExample: {
    title: 'Ход, на котором видна ошибка',
    show: 'Показать на схеме',
    rewind: 'В начало',
    back: 'Шаг назад',
    play: 'Пустить',
    again: 'Ещё раз',
    pause: 'Остановить',
    forward: 'Шаг вперёд',
    close: 'Закрыть',
    beginning: 'процесс начинается',
    goesOn: 'процесс идёт дальше',
    step: (at: number, of: number): string => `Шаг ${at} из ${of}`,
  },
};
