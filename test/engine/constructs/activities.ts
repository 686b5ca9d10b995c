import { both, inGroup, nativeAlone, neither } from './construct.ts';

export const subProcesses = inGroup('Sub-processes and calls', [
  both('Sub-Process (embedded)', '13.3.4', ['sub-process', 'nested-sub-processes', 'sub-process-at-the-end']),
  nativeAlone('Sub-Process without a Start Event', '13.3.4', ['sub-process-without-start'], 'Work', '0 start events'),
  both('Call Activity', '13.3.4', ['call-activity', 'call-in-branch']),
  neither('Transaction', '13.3.4', 'transaction', { element: 'Sub', reason: 'transaction' }),
  neither('Ad-Hoc Sub-Process', '13.3.5', 'ad-hoc-sub-process', { element: 'Sub', reason: 'ad-hoc sub-process' }),
]);

const ON_EVENT = 'event sub-process';

export const eventSubProcesses = inGroup('Event sub-processes', [
  nativeAlone('Message, interrupting', '13.5.4', ['event-sub-process-message-interrupting'], 'Withdraw', ON_EVENT),
  nativeAlone('Message, not interrupting', '13.5.4', ['event-sub-process-message'], 'Correct', ON_EVENT),
  nativeAlone(
    'Timer, interrupting',
    '13.5.4',
    ['event-sub-process-timer-interrupting', 'event-sub-process-beside-another', 'event-sub-process-none-after-an-interrupting'],
    'Over',
    ON_EVENT,
  ),
  nativeAlone('Timer, not interrupting', '13.5.4', ['event-sub-process-timer', 'event-sub-process-in-multi-instance'], 'Remind', ON_EVENT),
  nativeAlone('Error', '13.5.4', ['event-sub-process-error', 'event-sub-process-error-end'], 'Mend', ON_EVENT),
  nativeAlone('Escalation, interrupting', '13.5.4', ['event-sub-process-escalation-interrupting'], 'Look', ON_EVENT),
  nativeAlone('Escalation, not interrupting', '13.5.4', ['event-sub-process-escalation'], 'Look', ON_EVENT),
  nativeAlone('Signal, interrupting', '13.5.4', ['event-sub-process-signal-interrupting'], 'Use', ON_EVENT),
  nativeAlone('Signal, not interrupting', '13.5.4', ['event-sub-process-signal', 'event-sub-process-completing'], 'Use', ON_EVENT),
  nativeAlone('Conditional, interrupting', '13.5.4', ['event-sub-process-conditional-interrupting'], 'Stop', ON_EVENT),
  nativeAlone('Conditional, not interrupting', '13.5.4', ['event-sub-process-conditional'], 'Warn', ON_EVENT),
  neither('Compensation', '13.5.5', 'compensation-start', { element: 'Undone', reason: 'compensate start event' }),
  neither('None Start Event in it', '13.5.4', 'event-sub-process-without-trigger', { element: 'OnEvent', reason: ON_EVENT }, {
    element: 'EventStart',
    reason: 'starts a sub-process and is',
  }),
  neither('Several Start Events in it', '13.5.4', 'event-sub-process-with-two-starts', { element: 'OnEvent', reason: '2 start events' }),
]);

const FOR_COMPENSATION = 'for compensation';

export const compensation = inGroup('Compensation', [
  nativeAlone('Compensation Handler (a task)', '13.5.5', ['compensation', 'compensation-after-a-loop'], 'Cancel', FOR_COMPENSATION),
  nativeAlone(
    'Compensation Handler (a Sub-Process)',
    '13.5.5',
    ['compensation-handler-that-is-a-sub-process'],
    'Cancel',
    FOR_COMPENSATION,
  ),
  nativeAlone('Compensation Intermediate Event', '13.5.5', ['compensation', 'compensation-inside-a-sub-process'], 'Undo', 'compensate'),
  neither(
    'Compensation Event that does not wait',
    '10.5.5, 13.5.5',
    'compensation-nobody-waits-for',
    { element: 'Undone', reason: 'compensate end event' },
    { element: 'Undone', reason: 'does not wait for what it compensates' },
  ),
  nativeAlone('Compensation of a named Activity', '13.5.5', ['compensation-of-an-activity'], 'UndoA', FOR_COMPENSATION),
  nativeAlone(
    'Default compensation of a Sub-Process',
    '13.5.5',
    ['compensation-of-a-sub-process', 'compensation-handler-of-a-sub-process'],
    'UndoHotel',
    FOR_COMPENSATION,
  ),
  nativeAlone(
    'Compensation thrown in an Event Sub-Process',
    '10.5.5, 13.5.5',
    ['compensation-in-event-sub-process'],
    'UndoHotel',
    FOR_COMPENSATION,
  ),
]);

const SEVERAL = 'has several instances';

export const repetitions = inGroup('Loops and instances', [
  both('Multi-Instance Task, parallel', '13.3.7', ['multi-instance', 'multi-instance-job', 'multi-instance-job-error']),
  both('Multi-Instance Task, sequential', '13.3.7', ['multi-instance-sequential']),
  nativeAlone(
    'Multi-Instance Sub-Process, parallel',
    '13.3.7',
    ['multi-instance-sub-process', 'multi-instance-error-inside'],
    'Work',
    SEVERAL,
  ),
  nativeAlone('Terminate End Event in one of several instances', '13.5.6', ['terminate-in-multi-instance'], 'Work', SEVERAL),
  nativeAlone('Multi-Instance Sub-Process, sequential', '13.3.7', ['multi-instance-sub-process-sequential'], 'Work', SEVERAL),
  nativeAlone('Multi-Instance Call Activity', '13.3.7', ['call-activity-multi-instance'], 'Call', SEVERAL),
  nativeAlone(
    'Completion condition',
    '13.3.7',
    ['completion-condition', 'completion-condition-sequential', 'completion-condition-of-a-sub-process'],
    'Vote',
    'completion condition',
  ),
  nativeAlone('Output collection', '13.3.7', ['output-collection', 'output-collection-sequential'], 'Vote', 'output collection'),
  neither('Events of instances that end (behavior)', '13.3.7', 'events-of-instances', {
    element: 'A',
    reason: 'throws events as its instances end',
  }),
  neither('Loop cardinality without a collection', '13.3.7', 'loop-cardinality', { element: 'A', reason: 'counts its instances' }),
  nativeAlone(
    'Standard Loop, tested after and before',
    '13.3.6',
    ['standard-loop', 'standard-loop-test-before', 'standard-loop-of-a-sub-process', 'standard-loop-boundary'],
    'Try',
    'standard loop',
  ),
  nativeAlone('Standard Loop with a maximum', '13.3.6', ['standard-loop-maximum'], 'Try', 'standard loop'),
]);
