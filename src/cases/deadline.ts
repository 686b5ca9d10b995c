import type { Case, OpenJob, OpenTask } from './case.ts';

/** What there is to say of a deadline beside its instant; nothing of it where it is settled and short, or none is set. */
export interface DeadlineFacts {
  /** `undetermined`: no calendar tells, so there is no instant. `provisional`: a calendar it rests on is not confirmed. */
  readonly dueState?: 'undetermined' | 'provisional';
  /** An hour or more: once it has passed the case is overdue. The service's own always is. */
  readonly binding?: true;
  /** Its passing stands in the journal. */
  readonly passed?: true;
}

/** What of a case, or of its summary, its deadlines are read from. */
export type WithDeadlines = Pick<Case, 'status' | 'dueAt' | 'dueState' | 'passed' | 'tasks' | 'jobs'>;

/** A deadline that makes a case overdue: the service's own, or that of an open item. */
export interface BindingDeadline extends Pick<DeadlineFacts, 'dueState' | 'passed'> {
  /** Null: the service's own. */
  readonly item: OpenTask | OpenJob | null;
  /** Null where it is undetermined. */
  readonly dueAt: string | null;
}

/** The deadlines that make an active case overdue, the service's first; those that are set and undetermined among them. */
export function bindingDeadlines(subject: WithDeadlines): readonly BindingDeadline[] {
  if (subject.status !== 'active') return [];
  const { dueAt, dueState, passed } = subject;
  const service = { item: null, dueAt, ...(dueState && { dueState }), ...(passed && { passed }) };
  const items = [...subject.tasks, ...subject.jobs]
    .filter(({ binding }) => binding === true)
    .map((item) => ({ item, dueAt: item.dueAt, ...(item.dueState && { dueState: item.dueState }), ...(item.passed && { passed: item.passed }) }));
  return [service, ...items].filter((deadline) => deadline.dueAt !== null || deadline.dueState !== undefined);
}

/** Those that have passed. */
export function passedDeadlines(subject: WithDeadlines, now: Date): readonly (BindingDeadline & { readonly dueAt: string })[] {
  return bindingDeadlines(subject).filter(
    (deadline): deadline is BindingDeadline & { dueAt: string } => deadline.dueAt !== null && Date.parse(deadline.dueAt) < now.getTime(),
  );
}

/** Whether the case is overdue: somebody, or the service as a whole, is late by an hour's deadline or a longer one. */
export function isCaseOverdue(subject: WithDeadlines, now: Date): boolean {
  return passedDeadlines(subject, now).length > 0;
}

/** The first instant at which a deadline will have passed that the journal does not yet say so of; null for never. */
export function nextPassing(subject: WithDeadlines): string | null {
  const instants = bindingDeadlines(subject).flatMap(({ dueAt, passed }) => (dueAt === null || passed === true ? [] : [Date.parse(dueAt)]));
  return instants.length === 0 ? null : new Date(Math.min(...instants) + 1).toISOString();
}

/** Whether a deadline of the case waits for a calendar, or for one to be confirmed. */
export function isUnsettled(subject: WithDeadlines): boolean {
  return bindingDeadlines(subject).some(({ dueState }) => dueState !== undefined);
}
