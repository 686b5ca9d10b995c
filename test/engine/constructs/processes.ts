import { both, inGroup, nativeAlone, nativeRight, neither } from './construct.ts';

export const processes = inGroup('Processes and flows', [
  both('Pool, Lane, Message Flow to a black box', '9.3, 10.8', ['office-with-lanes']),
  nativeAlone('Process without a Start Event', '13.2', ['process-without-start'], 'Process_1', '0 start events'),
  neither('Several Start Events of a Process', '13.2', 'two-start-events', { element: 'Process_1', reason: '2 start events' }),
  both('Sequence Flow, depth first to each wait', '13.3.1', ['long-branch-first', 'sub-process-in-branch']),
  both('Several Sequence Flows out of an Activity or Event (implicit split)', '13.3.1', [
    'implicit-split',
    'implicit-split-of-events',
  ]),
  both('Default Sequence Flow of an Activity', '8.4.13, 13.3.1', ['default-flow-of-activity']),
  nativeRight(
    'Several Sequence Flows into an Activity (implicit merge)',
    '13.3.1',
    'implicit-merge',
    'lets each token go on by itself',
  ),
  nativeRight('Several tokens on one element', '13.3.2', 'several-tokens', 'has a pass of its own for each token, open at once'),
  nativeAlone(
    'Several Sequence Flows between two elements',
    '8.4.13',
    ['two-flows-to-an-activity', 'two-flows-between-two-elements'],
    'Flow_2',
    'is a second flow from',
  ),
]);
