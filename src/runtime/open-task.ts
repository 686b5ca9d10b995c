import type { Case, OpenTask } from '../cases/case.ts';
import { CaseClosed, TaskClosed, TaskUnknown } from '../cases/errors.ts';
import { lastPass } from '../cases/last-pass.ts';

/** The open task, whoever asks. @throws TaskClosed, CaseClosed, TaskUnknown */
export function openTask(subject: Case, element: string, pass: number): OpenTask {
  const task = subject.tasks.find((other) => other.element === element && other.pass === pass);
  if (task === undefined) {
    if (lastPass(subject, element) >= pass) throw new TaskClosed(subject.id, element, pass);
    if (subject.status !== 'active') throw new CaseClosed(subject.id, subject.status);
    throw new TaskUnknown(subject.id, element, pass);
  }
  return task;
}
