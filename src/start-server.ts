import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type App, buildApp } from './app.ts';
import { buildWeb } from './build-web.ts';
import type { Clock } from './calendar/clock.ts';
import type { Config } from './config.ts';
import { checkFolders } from './check-folders.ts';
import { Entrance } from './http/entrance.ts';
import { Readiness } from './http/readiness.ts';
import { inTime } from './in-time.ts';
import { isRefusal } from './runtime/applicant-steps.ts';
import { unreachableAddresses } from './unreachable-addresses.ts';
import type { Log } from './telemetry/log.ts';
import { errorFields } from './telemetry/log-fields.ts';
import { Metrics } from './telemetry/metrics/metrics.ts';
import { type MetricsServer, serveMetrics } from './telemetry/metrics/serve-metrics.ts';

/** A server that answers requests. */
export interface RunningServer extends Pick<App, 'demoAccounts' | 'demoPassword'> {
  readonly address: string;
  /** Whether the pages were built by this start. */
  readonly builtPages: boolean;
  /**
   * Says that it is ready no more, waits the grace, answers what is under way, and closes everything.
   * @param hurry without the grace
   * @returns false where it took longer than the limit, or something could not be closed: the process must be ended
   */
  stop(hurry?: boolean): Promise<boolean>;
}

/** It is not ready without any of them. */
const PARTS = ['stores', 'data-folder', 'definitions', 'scheduler', 'pages'];
/** Requests may use up so much of the time there is to stop; the rest is for the jobs under way and the stores. */
const REQUESTS_SHARE = 0.6;

/**
 * Listens, then opens everything and builds the pages where they are stale.
 * @param clock default: the machine's
 * @throws ConfigInvalid, ListenFailed, WebBuildFailed, DataFolderLocked …
 */
export async function startServer(config: Config, log: Log, clock?: Clock): Promise<RunningServer> {
  const readiness = new Readiness(PARTS, ({ status, failing }) => {
    if (status === 'failing') log.error('not ready', { failing });
    else log.info(status);
  });
  await checkFolders(config);
  const metrics = new Metrics(isRefusal);
  const entrance = new Entrance(readiness);
  const address = await entrance.listen(config);
  const monitored = await monitoring(config, metrics, readiness).catch(async (error: unknown) => {
    await entrance.leave(0);
    throw error;
  });
  if (monitored !== null) log.info('metrics are answered', { port: Number(new URL(monitored.address).port) });
  log.info('starting', { version: process.version });
  // The pages are built by a process of their own: meanwhile this one publishes the diagrams.
  const [pages, opened] = await Promise.allSettled([buildWeb(config.webDir), buildApp(config, { log, metrics, address, ...(clock && { clock }) })]);
  if (opened.status === 'rejected' || pages.status === 'rejected') {
    await Promise.all([entrance.leave(0), monitored?.close()]);
    if (opened.status === 'rejected') throw opened.reason;
    await opened.value.close();
    throw (pages as PromiseRejectedResult).reason;
  }
  const app = opened.value;
  for (const [part, works] of app.parts) readiness.know(part, works);
  readiness.know('pages', () => access(join(config.webDir, 'inbox/index.html')).then(() => true));
  entrance.open(app.handler);
  await readiness.report();
  void warnOfAddresses(config, log);

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    app.endStreams();
    const cut = await entrance.leave(config.shutdownLimitMs * REQUESTS_SHARE);
    if (cut > 0) log.warn('requests were cut off', { count: cut });
    await Promise.all([app.close(), monitored?.close()]);
  }
  return {
    address,
    builtPages: pages.value,
    demoAccounts: app.demoAccounts,
    demoPassword: app.demoPassword,
    stop: async (hurry = false) => {
      readiness.stop();
      if (!hurry && config.shutdownGraceMs > 0) await setTimeout(config.shutdownGraceMs);
      try {
        if (await inTime((closing ??= close()), config.shutdownLimitMs)) {
          log.info('stopped');
          return true;
        }
        log.error('stopping took too long', { limit: config.shutdownLimitMs });
      } catch (error) {
        log.error('not everything could be closed', errorFields(error));
      }
      return false;
    },
  };
}

async function warnOfAddresses(config: Config, log: Log): Promise<void> {
  for (const setting of await unreachableAddresses(config)) log.warn('nobody answers at the address of a setting', { setting });
}

async function monitoring(config: Config, metrics: Metrics, readiness: Readiness): Promise<MetricsServer | null> {
  if (config.metrics === null) return null;
  metrics.observeProcess();
  metrics.observeReadiness(() => readiness.report(), PARTS);
  return serveMetrics(metrics, config.metrics);
}
