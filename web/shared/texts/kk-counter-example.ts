import type { ruCounterExample } from './ru-counter-example.ts';

/** The run that shows a fault, played on the diagram, and the simulation; in Kazakh. */
export const kkCounterExample: typeof ruCounterExample = {
  simulation: 'Барысты көру',
  simulationLead: 'Сызба тек барысты көрсетеді: түзетулер жабық, бұл жерден файлға ештеңе түспейді. Үдерістің басындағы түймеден бастаңыз, тармақтарда жолды таңдаңыз.',
  counterExample: {
    title: 'Қате көрінетін барыс',
    show: 'Сызбада көрсету',
    rewind: 'Басына',
    back: 'Бір қадам артқа',
    play: 'Жүргізу',
    again: 'Тағы бір рет',
    pause: 'Тоқтату',
    forward: 'Бір қадам алға',
    close: 'Жабу',
    beginning: 'үдеріс басталады',
    goesOn: 'үдеріс әрі қарай жүреді',
    step: (at, of) => `${of} қадамның ${at}-қадамы`,
  },
};
