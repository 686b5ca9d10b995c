import type { Scheduler } from 'fast-check';
import type { Case } from '../../../src/cases/case.ts';
import { MemoryCaseStore } from '../../../src/stores/memory/memory-case-store.ts';

/** A store that takes its time: when it begins and when it answers, among all that is under way, the scheduler chooses. */
export class OrderedStore extends MemoryCaseStore {
  readonly #scheduler: Scheduler;
  /** The case as it was stored, each time, in this order. */
  readonly saved: Case[] = [];

  constructor(scheduler: Scheduler) {
    super();
    this.#scheduler = scheduler;
  }

  override async create(record: Case): Promise<void> {
    await this.#turn('create');
    await super.create(record);
    this.saved.push(structuredClone(record));
    await this.#turn('created');
  }

  override async read(id: string): Promise<Case | null> {
    await this.#turn('read');
    const record = await super.read(id);
    await this.#turn('has read');
    return record;
  }

  override async save(record: Case): Promise<void> {
    await this.#turn('save');
    await super.save(record);
    this.saved.push(structuredClone(record));
    await this.#turn('saved');
  }

  async #turn(label: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), label);
  }
}
