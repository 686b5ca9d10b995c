import { both, inGroup, nativeAlone, nativeRight, neither } from './construct.ts';

const SPLIT = ['inclusive-split', 'inclusive-split-without-default'];
const JOINS = 'inclusive gateway that joins';

export const gateways = inGroup('Gateways', [
  both('Exclusive Gateway', '13.4.2', ['exclusive-gateway', 'exclusive-merge']),
  both('Parallel Gateway', '13.4.1', [
    'parallel',
    'parallel-mixed',
    'parallel-in-loop',
    'decision-in-branch',
    'timer-in-branch',
    'loop-in-branch',
  ]),
  nativeRight(
    'Parallel Gateway with more tokens on one flow than on another',
    '13.4.1',
    'parallel-surplus',
    'takes one token of each flow and leaves the surplus for the next time',
  ),
  both('Inclusive Gateway that splits', '13.4.3', SPLIT),
  nativeAlone('Inclusive Gateway that joins', '13.4.3', ['inclusive-join', 'inclusive-join-either-way', 'inclusive-join-surplus'], 'Join', JOINS),
  nativeAlone('Inclusive Gateway that joins and splits', '13.4.3', ['inclusive-mixed'], 'Both', JOINS),
  nativeAlone(
    'Inclusive Gateway that joins, nested',
    '13.4.3',
    ['inclusive-join-nested', 'inclusive-join-nested-parallel'],
    'OuterJoin',
    JOINS,
  ),
  nativeAlone(
    'Inclusive Gateway that joins, in a loop',
    '13.4.3',
    ['inclusive-join-in-loop', 'inclusive-join-loop-in-branch'],
    'Join',
    JOINS,
  ),
  nativeAlone(
    'Inclusive Gateway that joins, with a branch that no longer comes',
    '13.4.3',
    ['inclusive-join-lost-branch', 'inclusive-join-boundary', 'inclusive-join-boundary-aside', 'inclusive-join-event-based'],
    'Join',
    JOINS,
  ),
  nativeAlone(
    'Inclusive Gateway that joins, with another in sight',
    '13.4.3',
    ['inclusive-joins-in-turn', 'inclusive-joins-waiting-for-each-other'],
    'First',
    JOINS,
  ),
  nativeAlone(
    'Inclusive Gateway that joins, beside and inside a Sub-Process',
    '13.4.3',
    ['inclusive-join-sub-process', 'inclusive-join-inside-sub-process'],
    'Join',
    JOINS,
  ),
  both('Event-Based Gateway', '13.4.4', ['event-based-gateway', 'event-based-gateway-events']),
  nativeRight(
    'Event-Based Gateway with several tokens',
    '13.4.4',
    'several-tokens-at-an-event-based-gateway',
    'arms its events for each token, and each goes its own way',
  ),
  neither('Event-Based Gateway that instantiates', '13.4.4', 'instantiating-gateway', { element: 'Either', reason: 'start the process itself' }),
  neither('Parallel Event-Based Gateway', '13.4.4', 'parallel-event-based-gateway', { element: 'Both', reason: 'start the process itself' }),
  nativeAlone('Complex Gateway', '13.4.5', ['complex-gateway', 'complex-gateway-that-never-holds'], 'Complex', 'complex gateway'),
  nativeAlone(
    'Complex Gateway, its reset',
    '13.4.5',
    ['complex-gateway-reset', 'complex-gateway-default', 'complex-gateway-in-loop', 'complex-gateway-either-way'],
    'Complex',
    'complex gateway',
  ),
  neither('Complex Gateway without an activation condition', '13.4.5', 'complex-gateway-without-condition', { element: 'Complex', reason: 'complex gateway' }),
]);
