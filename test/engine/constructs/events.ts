import { both, inGroup, nativeAlone, neither } from './construct.ts';

export const startAndEndEvents = inGroup('Start and end events', [
  both('None Start Event', '13.5.1', ['parallel']),
  both('Message Start Event', '13.5.1', ['start-message', 'office-with-lanes']),
  neither('Timer Start Event', '13.5.1', 'timer-start', { element: 'Start', reason: 'timer start event' }),
  neither('Signal Start Event', '13.5.1', 'signal-start', { element: 'Start', reason: 'signal start event' }),
  neither('Conditional Start Event', '13.5.1', 'conditional-start', { element: 'Start', reason: 'conditional start event' }),
  both('None End Event', '13.5.6', ['parallel']),
  both('Message End Event', '13.5.6', ['end-message', 'messages']),
  both('Signal End Event', '13.5.6', ['end-signal']),
  both('Error End Event', '13.5.6', ['end-error', 'nested-sub-processes', 'error-beside-another-branch', 'error-then-terminate']),
  both('Terminate End Event', '13.5.6', ['terminate', 'terminate-in-sub-process', 'terminate-among-tokens']),
  nativeAlone('Escalation End Event', '13.5.6', ['escalation-end', 'escalation-end-interrupting'], 'Late', 'escalation end event'),
  nativeAlone('Compensation End Event', '13.5.6', ['compensation-end'], 'Undone', 'compensate end event'),
  neither('Cancel End Event', '13.5.6', 'cancel-event', { element: 'End', reason: 'cancel end event' }),
]);

export const intermediateEvents = inGroup('Intermediate events', [
  both('Message Intermediate Event, thrown and caught', '13.5.2', ['messages']),
  both('Signal Intermediate Event, thrown and caught', '13.5.2', ['signals']),
  both('Timer Intermediate Event: date, duration, cycle', '13.5.2', ['timers', 'timer-expression']),
  nativeAlone('Link Intermediate Event', '10.5.5, 13.5.2', ['link', 'link-in-sub-process'], 'OnwardA', 'link intermediate throw event'),
  nativeAlone(
    'Escalation Intermediate Event',
    '13.5.2',
    ['escalation-uncaught', 'escalation-through-two'],
    'Late',
    'escalation intermediate throw event',
  ),
  nativeAlone(
    'Conditional Intermediate Event',
    '13.5.2',
    ['conditional-catch', 'conditional-behind-gateway'],
    'Wait',
    'conditional intermediate catch event',
  ),
  neither('Multiple Event, Parallel Multiple Event', '10.5.5', 'two-event-definitions', { element: 'Catch', reason: 'more than one event definition' }),
]);

export const boundaryEvents = inGroup('Boundary events', [
  both('Timer, interrupting', '13.5.3', ['boundary-timers', 'timer-in-branch', 'boundary-inside-a-cancelled-sub-process']),
  both('Timer, not interrupting', '13.5.3', ['boundary-timers', 'boundary-timer-kinds']),
  nativeAlone('Timer whose cycle is an expression', '13.5.3', ['timer-cycle-expression'], 'Remind', 'not written out'),
  both('Message, interrupting', '13.5.3', ['boundary-message-interrupting']),
  both('Message, not interrupting', '13.5.3', ['boundary-message']),
  both('Signal, interrupting', '13.5.3', ['boundary-signal-interrupting']),
  both('Signal, not interrupting', '13.5.3', ['boundary-signal']),
  both('Error', '13.5.3', ['error-boundary', 'end-error']),
  nativeAlone('Escalation, interrupting', '13.5.3', ['escalation-interrupting'], 'Any', 'is an escalation'),
  nativeAlone('Escalation, not interrupting', '13.5.3', ['escalation-boundary', 'escalation-through-a-call'], 'Heard', 'is an escalation'),
  nativeAlone('Conditional, interrupting', '13.5.3', ['conditional-boundary-at-once', 'conditional-boundary'], 'Stopped', 'conditional boundary event'),
  nativeAlone(
    'Conditional, not interrupting',
    '13.5.3',
    ['conditional-boundary', 'conditional-boundary-that-holds-already'],
    'High',
    'conditional boundary event',
  ),
  nativeAlone('Compensation', '13.5.5', ['compensation', 'compensation-of-what-was-interrupted'], 'BookUndone', 'compensate boundary event'),
  neither('Cancel', '13.5.3', 'cancel-boundary', { element: 'Cancelled', reason: 'cancel boundary event' }),
]);
