import type { ruCounterExample } from './ru-counter-example.ts';

/** The run that shows a fault, played on the diagram, and the simulation; in English. */
export const enCounterExample: typeof ruCounterExample = {
  simulation: 'Simulation',
  simulationLead: 'The diagram only shows how it goes: it cannot be changed, and nothing of this gets into the file. Begin with the button at the start of the process, and choose the way at gateways.',
  counterExample: {
    title: 'A run that shows the fault',
    show: 'Show on the diagram',
    rewind: 'To the beginning',
    back: 'Step back',
    play: 'Play',
    again: 'Once more',
    pause: 'Pause',
    forward: 'Step forward',
    close: 'Close',
    beginning: 'the process begins',
    goesOn: 'the process goes on',
    step: (at, of) => `Step ${at} of ${of}`,
  },
};
