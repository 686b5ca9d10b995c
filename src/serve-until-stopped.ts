import { type Config, effectiveSettings } from './config.ts';
import { lastWords } from './last-words.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { untilStopSignal } from './stop-signals.ts';
import { createLog, type Log } from './telemetry/log.ts';

/** How long the process may live on after everything is closed, in milliseconds: something still holds it then. */
const LINGER_MS = 1_000;

/**
 * Starts the server, says so, and stops it on a signal. Ends the process where stopping takes too long, where nobody
 * caught an error, and on a second signal.
 */
export async function serveUntilStopped(config: Config, onReady: (server: RunningServer) => void): Promise<void> {
  const log = createLog(config.logLevel);
  for (const { variable, reason } of effectiveSettings().warnings) log.warn(`${variable} ${reason}`, { setting: variable });
  let server: RunningServer | null = null;
  lastWords(log, async () => server?.stop(true));
  // A signal that comes while it starts is heeded once it has started, or when that takes too long.
  const asked = untilStopSignal(log);
  void endIfLate(asked, config, log);
  server = await startServer(config, log);
  onReady(server);
  await asked;
  if (!(await server.stop())) process.exit(1);
  setTimeout(() => process.exit(0), LINGER_MS).unref();
}

/** What was answered is on disk, so that ending in the middle of a start loses nothing. */
async function endIfLate(asked: Promise<void>, { shutdownGraceMs, shutdownLimitMs }: Config, log: Log): Promise<void> {
  await asked;
  const end = (): never => {
    log.error('still starting: ended', { limit: shutdownLimitMs });
    process.exit(1);
  };
  // One that stops in time ends before.
  setTimeout(end, shutdownGraceMs + 2 * shutdownLimitMs).unref();
}
