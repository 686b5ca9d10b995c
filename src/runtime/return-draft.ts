import type { Actor } from '../cases/actor.ts';
import type { Case, OpenTask } from '../cases/case.ts';
import { draftOf, openCorrections, type Correction } from '../cases/correction.ts';
import { may } from '../cases/rights.ts';
import type { CaseMover, Found } from './case-mover.ts';
import { recordValues } from './change.ts';
import { CorrectionOpen, NoDraft } from './errors.ts';

type Decision = Pick<Correction, 'decision' | 'author'>;

/** Whether the actor may return the draft at this task instead of signing it. */
export function mayReturn(subject: Case, task: OpenTask, actor: Actor): boolean {
  return may(actor, 'draft.return', subject, task.positions) && decisionFor(subject, task) !== null && correctionAt(subject, task) === null;
}

/** The open correction that keeps the task from being completed, or null. */
export function correctionAt(subject: Case, { element, pass }: Pick<OpenTask, 'element' | 'pass'>): Correction | null {
  return openCorrections(subject).find((correction) => correction.element === element && correction.pass === pass) ?? null;
}

/**
 * The case with the draft returned to who decided, for the remark.
 * @throws NoDraft, CorrectionOpen
 */
export function returnDraft(mover: CaseMover, { subject }: Found, task: OpenTask, remark: string, actor: Actor): Case {
  const { element, pass } = task;
  if (correctionAt(subject, task) !== null) throw new CorrectionOpen(subject.id, element);
  const decided = decisionFor(subject, task);
  if (decided === null) throw new NoDraft(subject.id, element);
  const cause = mover.cause(actor, task.positions);
  const correction: Correction = { element, pass, ...decided, remark, by: actor.id, at: cause.at.toISOString(), resolvedAt: null };
  return recordValues({ ...subject, corrections: [...(subject.corrections ?? []), correction] }, cause, remark, (values) => ({
    type: 'returned-for-correction',
    element,
    pass,
    to: decided.author,
    values,
  }));
}

/**
 * Who decided what the draft says, and where: the task whose completion formed the draft, else the last one a person
 * completed before it was formed first. Null where the task is not the head's or there is no draft to sign.
 */
export function decisionFor(subject: Case, task: OpenTask): Decision | null {
  const { documents, journal, corrections = [] } = subject;
  if (!task.positions.includes('head') || draftOf(subject) === null) return null;
  const before = corrections.find(({ element, pass }) => element === task.element && pass === task.pass);
  if (before !== undefined) return { decision: before.decision, author: before.author };
  const draft = documents.at(-1);
  const formed = journal.findIndex(({ event }) => event.type === 'document-formed' && event.document === draft?.id);
  // A document that completing a task forms is journalled right before the completion itself.
  const own = journal[formed + 1]?.event;
  const until = own?.type === 'task-completed' && own.element === draft?.element ? formed + 2 : formed;
  for (const { actor, event } of journal.slice(0, until).toReversed()) {
    if (event.type !== 'task-completed') continue;
    if (actor.kind !== 'person') return null;
    return { decision: { element: event.element, pass: event.pass }, author: actor.id };
  }
  return null;
}
