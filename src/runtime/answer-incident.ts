import { answerForm, checkAnswer } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import { itemKey, type Case, type OpenJob } from '../cases/case.ts';
import type { CaseMover, Found } from './case-mover.ts';
import { recordValues } from './change.ts';
import { AnswerByHandImpossible, AnswerRejected, NoIncident, OperationUnknown } from './errors.ts';

/** What a person answers in a system's place, and why. */
export interface HandAnswer {
  readonly result: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/**
 * The case after a person has answered an incident in the system's place: held to the schema the system is held to,
 * and moved on as by the system's own answer. The journal vouches for answer and reason by their hash.
 * @throws NoIncident, AnswerByHandImpossible, AnswerRejected
 */
export async function answerIncident(
  mover: CaseMover,
  { subject, definition }: Found,
  { element, pass }: { readonly element: string; readonly pass: number },
  { result, reason }: HandAnswer,
  actor: Actor,
): Promise<Case> {
  const job = incidentOf(subject, element, pass);
  const operation = mover.parts.operations.get(job.operation);
  if (operation === undefined) throw new OperationUnknown(job.operation, element);
  if (answerForm(operation) === null) throw new AnswerByHandImpossible(job.operation, element);
  const checked = checkAnswer(operation, result);
  if ('faults' in checked) throw new AnswerRejected(job.operation, checked.faults);
  const { answer } = checked;
  const cause = mover.cause(actor);
  const at = cause.at.toISOString();
  const kept: Case = {
    ...subject,
    answersByHand: [...(subject.answersByHand ?? []), { element, pass, reason, by: actor.id, at }],
  };
  const answered = recordValues(kept, cause, { answer, reason }, (hash) => ({
    type: 'answered-by-hand',
    element,
    pass,
    operation: job.operation,
    values: hash,
  }));
  return mover.advance({ subject: answered, definition }, { kind: 'complete', item: itemKey(job), variables: answer }, cause);
}

/** The job that waits for a person. @throws NoIncident */
export function incidentOf(subject: Case, element: string, pass: number): OpenJob {
  const job = subject.jobs.find((other) => other.element === element && other.pass === pass);
  if (job === undefined || job.incident === null) throw new NoIncident(subject.id, element, pass);
  return job;
}
