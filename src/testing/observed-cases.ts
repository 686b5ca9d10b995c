import type { Clock } from '../calendar/clock.ts';
import { itemKey, type Case } from '../cases/case.ts';
import { MemoryCaseStore } from '../stores/memory/memory-case-store.ts';

/** An element a case has waited at: when it came, when it had to be done, when it left. */
export interface Wait {
  readonly element: string;
  readonly pass: number;
  readonly openedAt: string;
  readonly dueAt: string | null;
  /** Null: it waits there still. */
  readonly closedAt: string | null;
}

/** Cases in memory that remember how long each step waited, as nobody but a test asks afterwards. */
export class ObservedCases extends MemoryCaseStore {
  readonly #clock: Clock;
  readonly #waits = new Map<string, Map<string, Wait>>();
  readonly #latest = new Map<string, Case>();

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  override async create(record: Case): Promise<void> {
    await super.create(record);
    this.#observe(record);
  }

  override async save(record: Case): Promise<void> {
    await super.save(record);
    this.#observe(record);
  }

  /** The case as it was saved last. */
  latest(id: string): Case | null {
    return this.#latest.get(id) ?? null;
  }

  /** Every case as it was saved last. */
  all(): readonly Case[] {
    return [...this.#latest.values()];
  }

  /** Where the case has waited so far, in the order it came there. */
  waits(id: string): readonly Wait[] {
    return [...(this.#waits.get(id)?.values() ?? [])];
  }

  #observe(record: Case): void {
    const waits = this.#waits.get(record.id) ?? new Map<string, Wait>();
    this.#waits.set(record.id, waits);
    this.#latest.set(record.id, structuredClone(record));
    const open = [...record.tasks, ...record.jobs];
    const keys = new Set(open.map(itemKey));
    for (const { element, pass, openedAt, dueAt } of open) {
      waits.set(itemKey({ element, pass }), { element, pass, openedAt, dueAt, closedAt: null });
    }
    for (const [key, wait] of waits) {
      if (wait.closedAt === null && !keys.has(key)) waits.set(key, { ...wait, closedAt: this.#clock().toISOString() });
    }
  }
}
