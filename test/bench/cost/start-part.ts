import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { startServer } from '../../server-process.ts';
import type { Figure } from './figure.ts';
import type { Filled } from './fill.ts';
import { runPinned } from './pinned.ts';
import type { StepCost } from './step-cost.ts';
import { written } from './figure.ts';

/** Start, memory and the cost of a step with ever more waiting cases, each beside the fewest. */
export async function measureStart(folder: string, quick: boolean, say: (line: string) => void): Promise<readonly Figure[]> {
  const levels = quick ? [100, 1_000] : [100, 10_000, 100_000];
  const figures: Figure[] = [];
  let least: Measured | null = null;
  for (const cases of levels) {
    // A folder of its own, its cases just begun: in one that has grown for minutes the deadlines of many have passed, and
    // a start would be measured that has them all to note at once.
    const dataDir = join(folder, `start-${cases}`);
    const [tasksFile, casesFile] = [`${dataDir}.tasks.json`, `${dataDir}.cases.json`];
    say(`making ${written(cases)} waiting cases`);
    const { seconds } = await runPinned<Filled>('fill.ts', [dataDir, 'native', String(cases), tasksFile, casesFile], null, 420);
    say(`made in ${seconds.toFixed(0)} s; starting the server`);
    const server = await measureServer(dataDir);
    const step = await runPinned<StepCost>('step-cost.ts', [dataDir, tasksFile, quick ? '3' : '7'], null, 120);
    const measured: Measured = { ...server, ...step };
    figures.push(...figuresOf(cases, measured, least ?? measured, levels[0] ?? 0));
    least ??= measured;
    await rm(dataDir, { recursive: true, force: true });
  }
  return figures;
}

interface Measured extends StepCost {
  readonly startSeconds: number;
  readonly megabytes: number;
}

async function measureServer(dataDir: string): Promise<Pick<Measured, 'startSeconds' | 'megabytes'>> {
  const began = performance.now();
  const server = await startServer(dataDir);
  try {
    while (!(await isReady(server.address))) await rest(20);
    const startSeconds = (performance.now() - began) / 1000;
    // What it takes while it works, not in the moment of starting alone.
    await rest(1_000);
    return { startSeconds, megabytes: await residentMegabytes(server.child.pid) };
  } finally {
    await server.stop();
  }
}

async function isReady(address: string): Promise<boolean> {
  const response = await fetch(`${address}/readyz`).catch(() => null);
  await response?.body?.cancel();
  return response?.ok === true;
}

/** As the kernel counts; 0 where it does not say. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

function figuresOf(cases: number, now: Measured, least: Measured, fewest: number): Figure[] {
  const part = 'start';
  const at = `with ${cases.toLocaleString('en')} waiting cases`;
  const most = cases >= 100_000;
  const against = (value: number): Pick<Figure, 'baseline'> => ({ baseline: { what: `with ${fewest}`, value } });
  const target = (what: string, met: boolean): Pick<Figure, 'target'> => (most ? { target: { what, met } } : {});
  return [
    { part, what: `start, ${at}`, value: now.startSeconds, unit: 's', ...against(least.startSeconds), ...target('under 5 s', now.startSeconds < 5), short: most },
    { part, what: `memory, ${at}`, value: now.megabytes, unit: 'MB', ...against(least.megabytes), ...target('under 400 MB', now.megabytes < 400), short: most },
    {
      part,
      what: `processor for a step, ${at}`,
      value: now.cpuMs,
      unit: 'ms',
      ...against(least.cpuMs),
      ...target('at most 1.20 times', now.cpuMs / least.cpuMs <= 1.2),
      short: most,
    },
    { part, what: `a step from call to answer, ${at}`, value: now.wallMs, unit: 'ms', ...against(least.wallMs) },
  ];
}
