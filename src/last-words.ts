import type { Log } from './telemetry/log.ts';
import { errorFields } from './telemetry/log-fields.ts';

/** So long closing may take after an error nobody caught, in milliseconds: what is in memory cannot be relied on. */
const CLOSING_MS = 3_000;

/**
 * An exception or a rejection nobody caught is told, what can be closed is closed, and the process ends with code 1. It is
 * not carried on with: nobody knows what was left half done. What was answered is on disk.
 *
 * @param close closes what it can
 */
export function lastWords(log: Log, close: () => Promise<unknown>): void {
  let dying = false;
  const end = (): never => process.exit(1);
  const closeAndEnd = async (): Promise<void> => {
    try {
      await close();
    } finally {
      end();
    }
  };
  // A rejection nobody handles comes as an exception too.
  process.on('uncaughtException', (error) => {
    log.fatal('an error nobody caught', errorFields(error));
    if (dying) end();
    dying = true;
    setTimeout(end, CLOSING_MS);
    void closeAndEnd();
  });
}
