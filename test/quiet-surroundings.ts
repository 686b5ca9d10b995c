import type { Surroundings } from '../src/app.ts';
import { createLog } from '../src/telemetry/log.ts';
import { Metrics } from '../src/telemetry/metrics/metrics.ts';

/** For an installation that nobody asks by HTTP, nor listens to. */
export function quietSurroundings(): Surroundings {
  return { log: createLog('fatal'), metrics: new Metrics(() => false), address: 'http://127.0.0.1' };
}
