import { statfs } from 'node:fs/promises';
import { Gauge, type Registry } from 'prom-client';

/** What is looked up when the metrics are asked for; each must be cheap, whatever there is in the installation. */
export interface InstallationFacts {
  readonly systems: () => readonly { readonly system: string; readonly breaker: 'closed' | 'open' | 'half-open' }[];
  readonly wakeups: () => { readonly waiting: number; readonly due: number; readonly working: number };
  /** Letters that have not gone out; those without a next attempt are given up. */
  readonly letters: () => Promise<readonly { readonly nextAttemptAt: string | null }[]>;
  /** Files set aside since the start because they could not be read. */
  readonly damagedFiles: () => number;
  /** Segments of the log that wait for their cases to come into files. */
  readonly segmentsWaiting: () => number;
  readonly dataDir: string;
  readonly clock: () => Date;
}

/** What an installation is like at this moment. */
export function observeInstallation(registry: Registry, facts: InstallationFacts): void {
  const registers = [registry];
  const breakers = new Gauge({
    name: 'reglament_state_system_breaker',
    help: '1 for the state the breaker of a system is in: closed (it is asked), open (it is down and not asked), half-open (tried).',
    labelNames: ['system', 'state'],
    registers,
    collect: () => {
      for (const { system, breaker } of facts.systems()) {
        for (const state of ['closed', 'open', 'half-open']) breakers.set({ system, state }, Number(state === breaker));
      }
    },
  });
  const wakeups = new Gauge({
    name: 'reglament_wakeups',
    help: 'Cases that wait for an instant, are due, are worked on. Many due for long: the scheduler does not keep up.',
    labelNames: ['state'],
    registers,
    collect: () => {
      const { waiting, due, working } = facts.wakeups();
      for (const [state, count] of Object.entries({ waiting, due, working })) wakeups.set({ state }, count);
    },
  });
  const letters = new Gauge({
    name: 'reglament_letters',
    help: 'Letters to applicants that have not gone out: waiting, or given up.',
    labelNames: ['state'],
    registers,
    collect: async () => {
      const all = await facts.letters();
      const givenUp = all.filter(({ nextAttemptAt }) => nextAttemptAt === null).length;
      letters.set({ state: 'given-up' }, givenUp);
      letters.set({ state: 'waiting' }, all.length - givenUp);
    },
  });
  const damaged = new Gauge({
    name: 'reglament_damaged_files',
    help: 'Data files set aside since the start because they could not be read.',
    registers,
    collect: (): void => damaged.set(facts.damagedFiles()),
  });
  const segments = new Gauge({
    name: 'reglament_log_segments_waiting',
    help: 'Segments of the log whose cases are not yet in their files; at 32 saves wait for the disk.',
    registers,
    collect: (): void => segments.set(facts.segmentsWaiting()),
  });
  const free = new Gauge({
    name: 'reglament_data_folder_free_bytes',
    help: 'Room left where the data folder lies.',
    registers,
    collect: async () => {
      const { bavail, bsize } = await statfs(facts.dataDir);
      free.set(bavail * bsize);
    },
  });
  const clock = new Gauge({
    name: 'reglament_clock_seconds',
    help: 'What the clock deadlines go by says, in seconds since 1970.',
    registers,
    collect: (): void => clock.set(facts.clock().getTime() / 1000),
  });
}
