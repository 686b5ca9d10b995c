import type { DestinationStream } from 'pino';
import { pino } from 'pino';
import { allowedFields } from './log-fields.ts';
import type { LogLevel } from './log-level.ts';

/** Says a sentence of the program's own, and facts by name: only those `log-fields.ts` lists are written. */
export type Say = (message: string, facts?: Readonly<Record<string, unknown>>) => void;

/** Where the product says what its administrator should know. Lines of people's own doing are in the journal, not here. */
export type Log = Readonly<Record<LogLevel, Say>>;

/**
 * A log of JSON lines: `level`, `time` (UTC, ISO 8601), `msg`, and facts.
 * @param destination default: the standard error, written at once, so that the last words of a process are not lost
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const say = (on: LogLevel): Say => (message, facts = {}) => logger[on](allowedFields(facts), message);
  return { fatal: say('fatal'), error: say('error'), warn: say('warn'), info: say('info'), debug: say('debug') };
}
