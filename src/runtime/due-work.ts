import { itemKey, type Case, type OpenJob } from '../cases/case.ts';
import { isUnsettled, nextPassing } from '../cases/deadline.ts';
import type { FlowNode } from '../model/diagram.ts';
import { callAdapter } from './call-adapter.ts';
import { addDocuments, nodeOf, stateOf, type CaseMover, type Found } from './case-mover.ts';
import { record, recordValues, type Cause } from './change.ts';
import { jobFailed } from './job-outcome.ts';
import { reckonAgain } from './reckon-again.ts';

/** The work that no person does: jobs are handed to their adapters, timers fire when due, deadlines pass. */
export class DueWork {
  readonly #mover: CaseMover;
  /** Jobs being worked on, so that two wake-ups do not ask an adapter twice at once. */
  readonly #running = new Set<string>();

  constructor(mover: CaseMover) {
    this.#mover = mover;
  }

  /** Journals the deadlines that have passed, runs every job and timer of the case that is due now, and those that come of it, until the case waits again. */
  async runDue(caseId: string): Promise<void> {
    const { cases, clock } = this.#mover.parts;
    for (;;) {
      const subject = await cases.read(caseId);
      if (subject === null) return;
      const now = clock().toISOString();
      const passing = nextPassing(subject);
      if (passing !== null && passing <= now) {
        await this.#passDeadlines(caseId);
        continue;
      }
      const job = subject.jobs.find(
        (other) =>
          other.nextAttemptAt !== null && other.nextAttemptAt <= now && !this.#running.has(runKey(caseId, other)),
      );
      const timer = subject.timers.find((other) => other.dueAt <= now);
      if (job !== undefined) await this.#runJob(subject, job);
      else if (timer !== undefined) await this.#fireTimer(caseId, timer.element, timer.pass);
      else return;
    }
  }

  /** Runs everything due now in all cases, until every case waits. For tests, the shell and making demo cases. */
  async drain(): Promise<void> {
    const { cases, clock } = this.#mover.parts;
    for (;;) {
      const now = clock().toISOString();
      const due = [
        ...(await cases.list({ jobDueBy: now })),
        ...(await cases.list({ timerDueBy: now })),
        ...(await cases.list({ passedBy: now })),
      ];
      if (due.length === 0) return;
      for (const { id } of due) await this.runDue(id);
    }
  }

  /** Reckons deadlines anew that waited for a calendar or rest on a provisional one: at start, when calendars may have come. */
  async reckonUnsettled(): Promise<void> {
    const mover = this.#mover;
    const { cases, calendar, warn } = mover.parts;
    for (const summary of await cases.list({ status: 'active' })) {
      if (!isUnsettled(summary)) continue;
      const again = async ({ subject, definition }: Found): Promise<Case> => reckonAgain(subject, definition, calendar, mover.cause(null));
      // One case that cannot be read keeps no other, nor the start, waiting.
      await mover.move(summary.id, () => cases.read(summary.id), again).catch((error: unknown) => {
        warn('a deadline could not be reckoned anew', { case: summary.id, error: error instanceof Error ? error.name : typeof error });
      });
    }
  }

  /** Asks the adapter outside the lock, so that a slow system holds nobody up; then moves the case if it still waits. */
  async #runJob(subject: Case, job: OpenJob): Promise<void> {
    const mover = this.#mover;
    const key = runKey(subject.id, job);
    // Before anything is awaited: another wake-up may be about to look.
    this.#running.add(key);
    try {
      const node = nodeOf(await mover.definitionOf(subject), job.element);
      const { variables } = stateOf(subject);
      const asWhat = job.askedUnder === undefined ? {} : { key: `${subject.id}/${job.askedUnder}` };
      const asked = await callAdapter(mover, subject, node, job.pass, job.operation, variables, null, asWhat).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      );
      await mover.move(
        subject.id,
        () => mover.parts.cases.read(subject.id),
        async (found) => {
          const waiting = found.subject.jobs.find((other) => itemKey(other) === itemKey(job));
          // Withdrawn or cancelled while the adapter was at work: what it did stays done, nothing moves.
          if (waiting === undefined) return found.subject;
          const cause = mover.cause(null);
          if ('error' in asked) return this.#failed(found.subject, waiting, asked.error, node, cause);
          return this.#done(found, waiting, asked.answer, cause).catch((error: unknown) =>
            this.#failed(found.subject, waiting, error, node, cause),
          );
        },
      );
    } finally {
      this.#running.delete(key);
    }
  }

  #done(
    { subject, definition }: Found,
    job: OpenJob,
    answer: Awaited<ReturnType<typeof callAdapter>>,
    cause: Cause,
  ): Promise<Case> {
    const { element, pass, operation } = job;
    const documented = addDocuments(subject, answer.documents, cause);
    const done = recordValues(documented, cause, answer.result, (hash) => ({
      type: 'job-done',
      element,
      pass,
      operation,
      values: hash,
    }));
    const stimulus = { kind: 'complete', item: itemKey(job), variables: answer.result } as const;
    return this.#mover.advance({ subject: done, definition }, stimulus, cause);
  }

  #failed(subject: Case, job: OpenJob, error: unknown, node: FlowNode, cause: Cause): Case {
    const { warn, random, operations } = this.#mover.parts;
    warn('a job failed', {
      case: subject.id,
      element: job.element,
      operation: job.operation,
      attempt: job.attempts + 1,
      error: error instanceof Error ? error.name : typeof error,
    });
    const askAgainAt = operations.get(job.operation)?.askAgainAt?.() ?? null;
    return jobFailed(subject, job, error, node.retries, random, cause, askAgainAt);
  }

  /** The mover journals what has passed before any change; here there is no other. */
  async #passDeadlines(caseId: string): Promise<void> {
    const mover = this.#mover;
    await mover.move(caseId, () => mover.parts.cases.read(caseId), async ({ subject }) => subject);
  }

  async #fireTimer(caseId: string, element: string, pass: number): Promise<void> {
    const mover = this.#mover;
    await mover.move(
      caseId,
      () => mover.parts.cases.read(caseId),
      async ({ subject, definition }) => {
        const timer = subject.timers.find((other) => other.element === element && other.pass === pass);
        if (timer === undefined) return subject;
        const cause = mover.cause(null);
        const due = record(subject, cause, { type: 'timer-due', element, pass });
        return mover.advance({ subject: due, definition }, { kind: 'timer', item: itemKey(timer) }, cause);
      },
    );
  }
}

function runKey(caseId: string, item: { element: string; pass: number }): string {
  return `${caseId}/${itemKey(item)}`;
}
