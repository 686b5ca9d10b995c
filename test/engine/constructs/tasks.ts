import { both, inGroup, nativeAlone, neither } from './construct.ts';

export const tasks = inGroup('Tasks', [
  nativeAlone('Task without a type (None Task)', '13.3.3', ['none-task'], 'Note', 'task of no kind'),
  both('User Task', '13.3.3', ['user-task', 'loop']),
  nativeAlone('Manual Task', '13.3.3', ['manual-task'], 'Carry', 'manual task'),
  both('Service Task', '13.3.3', ['service-task']),
  both('Send Task', '13.3.3', ['send-task']),
  both('Receive Task', '13.3.3', ['receive-task']),
  neither('Receive Task that instantiates', '13.3.3', 'instantiating-receive', { element: 'Receive', reason: 'start the process itself' }),
  both('Business Rule Task', '13.3.3', ['business-rule-task']),
  neither('Script Task', '13.3.3', 'script-task', { element: 'Script', reason: 'no scripts' }),
]);
