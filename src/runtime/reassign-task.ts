import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { PositionRequired } from '../cases/errors.ts';
import { may, whoMay } from '../cases/rights.ts';
import { taskParties } from '../cases/task-parties.ts';
import type { CaseMover, Found } from './case-mover.ts';
import { record } from './change.ts';
import { AssigneeUnfit } from './errors.ts';
import { openTask } from './open-task.ts';

/**
 * The case with the open task given to somebody of its office who may do it, whoever had it before.
 * @throws PositionRequired, AssigneeUnfit and the errors of a task that is not open
 */
export function reassignTask(
  mover: CaseMover,
  { subject }: Found,
  place: { readonly element: string; readonly pass: number },
  to: Actor,
  actor: Actor,
): Case {
  const { element, pass } = place;
  const task = openTask(subject, element, pass);
  if (!may(actor, 'task.assign', subject)) throw new PositionRequired(whoMay('task.assign'), element);
  if (!may(to, 'task.complete', taskParties(subject, task), task.positions)) throw new AssigneeUnfit(element, task.positions);
  if (task.claimedBy === to.id) return subject;
  const tasks = subject.tasks.map((other) => (other === task ? { ...task, claimedBy: to.id } : other));
  return record({ ...subject, tasks }, mover.cause(actor, ['head']), { type: 'task-reassigned', element, pass, to: to.id });
}
