import type { Log } from './telemetry/log.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Waits for the first signal to stop. A second one ends the process at once: somebody is in earnest. */
export function untilStopSignal(log: Log): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (asked) {
        log.error('a second signal: ended at once', { signal });
        process.exit(1);
      }
      asked = true;
      log.info('asked to stop', { signal });
      resolve();
    });
  }
  return promise;
}
