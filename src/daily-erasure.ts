import type { EffectLedger } from './adapters/effect-ledger.ts';
import type { Clock } from './calendar/clock.ts';
import type { FileSystemStore } from './documents/file-store.ts';
import { erasureStore } from './erasure-store.ts';
import type { CaseMover } from './runtime/case-mover.ts';
import { CaseErasure } from './runtime/erasure/case-erasure.ts';
import { secureRandom } from './runtime/secure-random.ts';
import { Wakeups } from './runtime/wakeups.ts';
import type { LowdbStores } from './stores/lowdb/open-lowdb-stores.ts';
import type { Say } from './telemetry/log.ts';
import { errorFields } from './telemetry/log-fields.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Whoever has set a wrong term has so long after the start to see what it would erase, and to stop. */
const BEFORE_ERASING_MS = 60 * 60_000;

/** What the rule of an installation is applied to. */
export interface DailyErasureParts {
  /** Cases are kept for so many years after their end; null: for good. */
  readonly years: number | null;
  readonly mover: CaseMover;
  readonly stores: LowdbStores;
  readonly files: FileSystemStore;
  readonly ledgers: readonly EffectLedger[];
  readonly dataDir: string;
  readonly dropMail: (id: string) => Promise<void>;
  readonly clock: Clock;
  readonly warn: Say;
}

/** Erases once a day what is kept no longer. */
export interface DailyErasure {
  /** What an administrator may ask for. */
  readonly desk: CaseErasure;
  /** Finishes what was broken off, and begins to look once a day. */
  begin(): Promise<void>;
  /** Waits for what is being erased. */
  close(): Promise<void>;
}

/** Joins the rule with everything that holds something of a case. */
export function dailyErasure({ years, mover, stores, files, ledgers, dataDir, dropMail, clock, warn }: DailyErasureParts): DailyErasure {
  const desk = new CaseErasure({
    years,
    cases: stores.cases,
    change: (id, work) => mover.amend(id, work),
    salt: () => secureRandom.hex(16),
    store: erasureStore({ dataDir, stores, files, ledgers, dropMail }),
    clock,
  });
  const failed = (error: unknown): void => warn('erasing what is kept no longer failed', errorFields(error));
  const daily: Wakeups = new Wakeups(clock, async (work) => {
    await desk
      .resume()
      .then(() => desk.eraseDue())
      .catch(failed);
    daily.schedule(work, new Date(clock().getTime() + DAY_MS).toISOString());
  });
  return {
    desk,
    begin: async () => {
      await desk.resume().catch(failed);
      daily.schedule('erasure', new Date(clock().getTime() + BEFORE_ERASING_MS).toISOString());
    },
    close: () => daily.close(),
  };
}
