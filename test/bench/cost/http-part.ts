import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import type { EngineName } from '../../../src/engine/port.ts';
import { BrowserClient } from '../../browser-client.ts';
import { startServer } from '../../server-process.ts';
import type { Figure } from './figure.ts';
import type { Filled } from './fill.ts';
import { runPinned } from './pinned.ts';
import type { WaitingCase } from './waiting-cases.ts';

/** Requests that are not counted: the server has compiled nothing yet. */
const WARM_SECONDS = 3;

/** How long a person waits who completes a task, at a stated load, on each engine: a server of its own, everything as in production. */
export async function measureHttp(folder: string, quick: boolean, say: (line: string) => void): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const engines: readonly EngineName[] = quick ? ['native'] : ['native', 'bpmn-engine'];
  for (const engine of engines) {
    const [perSecond, seconds] = quick ? [10, 4] : [20, 15];
    say(`completing tasks over HTTP, ${engine}, ${perSecond} a second`);
    figures.push(...(await measureEngine(join(folder, `http-${engine}`), engine, perSecond, seconds)));
  }
  return figures;
}

async function measureEngine(dataDir: string, engine: EngineName, perSecond: number, seconds: number): Promise<Figure[]> {
  const many = perSecond * (seconds + WARM_SECONDS);
  const [tasksFile, casesFile] = [`${dataDir}.tasks.json`, `${dataDir}.cases.json`];
  // Some wait besides those that are completed.
  await runPinned<Filled>('fill.ts', [dataDir, engine, String(many + 200), tasksFile, casesFile], null, 120);
  const waiting = (JSON.parse(await readFile(casesFile, 'utf8')) as readonly WaitingCase[]).slice(0, many);
  const server = await startServer(dataDir, { ENGINE: engine });
  try {
    const clients = new Map<string, BrowserClient>();
    for (const login of new Set(waiting.map(({ task }) => task.login))) clients.set(login, await BrowserClient.signedIn(server.address, login));
    const histogram = createHistogram();
    let failed = 0;
    const completing: Promise<void>[] = [];
    const began = performance.now();
    for (const [at, one] of waiting.entries()) {
      // Requests come at their times whether the former have been answered or not, and wait from then on.
      const due = began + (at * 1000) / perSecond;
      await rest(Math.max(0, due - performance.now()));
      const counted = at >= perSecond * WARM_SECONDS;
      const done = complete(clients, one, due, counted ? histogram : null).catch((error: unknown) => {
        failed += 1;
        if (failed === 1) process.stderr.write(`${String(error)}\n`);
      });
      completing.push(done);
    }
    await Promise.all(completing);
    if (failed > 0) throw new Error(`${failed} of ${many} tasks could not be completed`);
    return latencies(engine, perSecond, histogram);
  } finally {
    await server.stop();
  }
}

async function complete(clients: ReadonlyMap<string, BrowserClient>, { id, task }: WaitingCase, due: number, histogram: RecordableHistogram | null): Promise<void> {
  await clients.get(task.login)?.post(`/api/cases/${id}/tasks/${task.element}/${task.pass}/completion`, { values: task.values });
  histogram?.record(Math.max(1, Math.round((performance.now() - due) * 1000)));
}

function latencies(engine: EngineName, perSecond: number, histogram: RecordableHistogram): Figure[] {
  const ms = (percent: number): number => histogram.percentile(percent) / 1000;
  const of = `completing a task over HTTP, ${engine}, ${perSecond}/s`;
  return [
    { part: 'http', what: `${of}, p50`, value: ms(50), unit: 'ms', short: true },
    { part: 'http', what: `${of}, p99`, value: ms(99), unit: 'ms', baseline: { what: 'p50', value: ms(50) }, short: true },
  ];
}
