import type { FlowNode } from '../model/diagram.ts';

/** What is wrong with when a timer fires, as far as it is written out. */
export function timerReasons({ timer }: FlowNode): string[] {
  if (timer === null || timer.value === '') return ['is a timer without a time'];
  if (timer.type === 'cycle' && !timer.value.startsWith('=') && !/^R\d*\//.test(timer.value)) return ['is a repeating timer that is not written out as R<times>/<duration>'];
  return [];
}
