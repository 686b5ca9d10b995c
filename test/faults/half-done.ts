import { itemKey, type Case } from '../../src/cases/case.ts';
import type { EngineState } from '../../src/engine/port.ts';

/** What a case waits for, as it is listed and as its engine knows it, is the same, and nothing once it has ended. */
export function halfDone({ id, status, state, tasks, jobs, timers, messages }: Case): readonly string[] {
  const listed = [...tasks, ...jobs, ...timers, ...messages].map(itemKey).toSorted().join();
  if (status !== 'active') return listed === '' ? [] : [`case ${id} is ${status} and waits for ${listed}`];
  const known = (state as EngineState).open.map(({ key }) => key).toSorted().join();
  return listed === known ? [] : [`case ${id} waits for ${listed}, its engine for ${known}`];
}
