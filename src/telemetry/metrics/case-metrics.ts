import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Case } from '../../cases/case.ts';
import type { JournalEvent } from '../../cases/journal.ts';
import type { CaseSummary } from '../../cases/store.ts';

/** A case that was saved. */
export interface SavedCase {
  /** How it stood before; null where it is new. */
  readonly before: Case | null;
  readonly after: Case;
  /** How long the store took, in milliseconds: until the write would survive a loss of power. */
  readonly ms: number;
}

/** What a gauge counts of one case; a list's summary has it too. */
type Counted = Pick<CaseSummary, 'definition' | 'status' | 'tasks' | 'jobs' | 'passed'>;

const where = ['region', 'channel'] as const;
type Where = Readonly<Record<(typeof where)[number], string>>;

/**
 * What happens to cases, in numbers. The gauges are counted once, when it starts, and then follow each save: the difference
 * of a case before and after. Reading them costs the same with ten cases and with a hundred thousand. Their labels are
 * regions, channels and operations of the published diagrams: never a case, an office or a person.
 */
export class CaseMetrics {
  readonly #isRefusal: (outcome: string) => boolean;
  readonly #cases: Gauge<'region' | 'channel' | 'status'>;
  readonly #tasks: Gauge<'region' | 'channel'>;
  readonly #jobs: Gauge<'region' | 'channel'>;
  readonly #incidents: Gauge<'region' | 'channel'>;
  readonly #overdue: Gauge<'region' | 'channel'>;
  readonly #begun: Counter<'region' | 'channel'>;
  readonly #ended: Counter<'region' | 'channel' | 'outcome'>;
  readonly #tasksDone: Counter<'region' | 'channel'>;
  readonly #missed: Counter<'region' | 'channel' | 'of'>;
  readonly #tries: Counter<'operation' | 'result'>;
  readonly #saves: Histogram<'kind'>;

  /** @param isRefusal whether a case that has come to this end was refused */
  constructor(registry: Registry, isRefusal: (outcome: string) => boolean) {
    this.#isRefusal = isRefusal;
    const registers = [registry];
    const gauge = (name: string, help: string): Gauge<'region' | 'channel'> => new Gauge({ name, help, labelNames: where, registers });
    this.#cases = new Gauge({ name: 'reglament_cases', help: 'Cases there are, by status.', labelNames: [...where, 'status'], registers });
    this.#tasks = gauge('reglament_open_tasks', 'Tasks that wait for a person.');
    this.#jobs = gauge('reglament_open_jobs', 'Jobs that wait for their adapter, incidents among them.');
    this.#incidents = gauge('reglament_open_incidents', 'Jobs that wait for the administrator.');
    this.#overdue = gauge('reglament_overdue_cases', 'Active cases with a deadline of an hour or more that has passed.');
    this.#begun = new Counter({ name: 'reglament_cases_begun_total', help: 'Cases begun.', labelNames: where, registers });
    this.#ended = new Counter({ name: 'reglament_cases_ended_total', help: 'Cases ended: completed, refused, withdrawn.', labelNames: [...where, 'outcome'], registers });
    this.#tasksDone = new Counter({ name: 'reglament_tasks_completed_total', help: 'Tasks completed by people.', labelNames: where, registers });
    this.#missed = new Counter({ name: 'reglament_deadlines_missed_total', help: 'Deadlines that have passed: of an element, or of the service.', labelNames: [...where, 'of'], registers });
    this.#tries = new Counter({ name: 'reglament_jobs_total', help: 'How tries of jobs ended: done, failed (it is tried again), incident; retried and by-hand are what people did about incidents.', labelNames: ['operation', 'result'], registers });
    this.#saves = new Histogram({ name: 'reglament_case_save_duration_seconds', help: 'Time until a saved case is durable.', labelNames: ['kind'], buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5], registers });
  }

  /** Counts what there is, anew. */
  count(cases: Iterable<Counted>): void {
    for (const gauge of [this.#cases, this.#tasks, this.#jobs, this.#incidents, this.#overdue]) gauge.reset();
    // Summed up first: a gauge is slow to find by its labels, and there may be a hundred thousand cases.
    const sums = new Map<string, Numbers & { readonly at: Where; readonly status: string }>();
    for (const one of cases) {
      const key = `${one.status} ${one.definition.key}`;
      const sum = sums.get(key) ?? { at: whereOf(one), status: one.status, cases: 0, tasks: 0, jobs: 0, incidents: 0, overdue: 0 };
      const numbers = numbersOf(one);
      for (const name of numberNames) sum[name] += numbers[name];
      sums.set(key, sum);
    }
    for (const { at, status, ...numbers } of sums.values()) this.#add(at, status, numbers, 1);
  }

  /** A case was saved. */
  saved({ before, after, ms }: SavedCase): void {
    this.#saves.observe({ kind: before === null ? 'create' : 'save' }, ms / 1000);
    const at = whereOf(after);
    if (before !== null) this.#add(whereOf(before), before.status, numbersOf(before), -1);
    this.#add(at, after.status, numbersOf(after), 1);
    for (const { event } of after.journal.slice(before?.journal.length ?? 0)) this.#tell(event, at, before);
  }

  #tell(event: JournalEvent, at: Where, before: Case | null): void {
    switch (event.type) {
      case 'case-started':
        return this.#begun.inc(at);
      case 'case-ended':
        return this.#ended.inc({ ...at, outcome: this.#isRefusal(event.outcome) ? 'refused' : 'completed' });
      case 'case-withdrawn':
        return this.#ended.inc({ ...at, outcome: 'withdrawn' });
      case 'task-completed':
        return this.#tasksDone.inc(at);
      case 'deadline-passed':
        return this.#missed.inc({ ...at, of: event.element === null ? 'service' : 'element' });
      case 'job-done':
        return this.#tries.inc({ operation: event.operation, result: 'done' });
      case 'job-failed':
        return this.#tries.inc({ operation: event.operation, result: 'failed' });
      case 'incident-opened':
        return this.#tries.inc({ operation: event.operation, result: 'incident' });
      case 'answered-by-hand':
        return this.#tries.inc({ operation: event.operation, result: 'by-hand' });
      case 'incident-retried': {
        const job = before?.jobs.find(({ element, pass }) => element === event.element && pass === event.pass);
        return this.#tries.inc({ operation: job?.operation ?? 'unknown', result: 'retried' });
      }
      default:
    }
  }

  #add(at: Where, status: string, { cases, tasks, jobs, incidents, overdue }: Numbers, by: 1 | -1): void {
    this.#cases.inc({ ...at, status }, by * cases);
    // Also where there are none, so that a rule finds a nought and not nothing.
    this.#tasks.inc(at, by * tasks);
    this.#jobs.inc(at, by * jobs);
    this.#incidents.inc(at, by * incidents);
    this.#overdue.inc(at, by * overdue);
  }
}

const numberNames = ['cases', 'tasks', 'jobs', 'incidents', 'overdue'] as const;
type Numbers = Record<(typeof numberNames)[number], number>;

function numbersOf({ status, tasks, jobs, passed }: Counted): Numbers {
  const late = status === 'active' && (passed === true || tasks.some(isLate) || jobs.some(isLate));
  return {
    cases: 1,
    tasks: tasks.length,
    jobs: jobs.length,
    incidents: jobs.reduce((sum, { incident }) => sum + Number(incident !== null), 0),
    overdue: Number(late),
  };
}

function isLate({ passed, binding }: Counted['tasks'][number] | Counted['jobs'][number]): boolean {
  return passed === true && binding === true;
}

/** The labels of a definition's key, `<region>/<service>/<channel>`. */
function whereOf({ definition }: Pick<Counted, 'definition'>): Where {
  const [region = '', , channel = ''] = definition.key.split('/');
  return { region, channel };
}
