import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../../../src/engine/port.ts';
import { bareAppend } from './bare-append.ts';
import type { Figure } from './figure.ts';
import { runPinned } from './pinned.ts';
import type { Played } from './play-cases.ts';

const AT_ONCE = 16;
const ENGINES: readonly EngineName[] = ['native', 'bpmn-engine'];

/** Stimuli and user steps a second, and bytes, on each engine, on one core and on two. */
export async function measureStimuli(folder: string, quick: boolean, say: (line: string) => void): Promise<readonly Figure[]> {
  const seconds = quick ? 3 : 12;
  const { signalsPerSecond } = await runPinned<{ signalsPerSecond: number }>('raw-engine.ts', ['20', String(quick ? 1 : 4)], 1, 60);
  const figures: Figure[] = [];
  for (const engine of ENGINES) {
    const runs: Played[] = [];
    for (const cores of availableParallelism() > 1 ? [1, 2] : [1]) {
      say(`${engine} on ${coresOf(cores)}`);
      const dataDir = join(folder, `stimuli-${engine}-${cores}`);
      runs.push(await runPinned<Played>('play-cases.ts', [dataDir, engine, String(seconds), String(AT_ONCE)], cores, seconds * 4 + 60));
      await rm(dataDir, { recursive: true, force: true });
    }
    const last = runs.at(-1);
    if (last === undefined) continue;
    await mkdir(folder, { recursive: true });
    say('a bare append of the same bytes');
    const append = await bareAppend(folder, last.bytesSaved, AT_ONCE, quick ? 0.5 : 2);
    figures.push(...figuresOf(engine, runs, { ...append, signalsPerSecond }));
  }
  return figures;
}

interface Baselines {
  readonly single: number;
  readonly grouped: number;
  readonly signalsPerSecond: number;
}

function figuresOf(engine: EngineName, runs: readonly Played[], { single, grouped, signalsPerSecond }: Baselines): Figure[] {
  const part = 'stimuli';
  const figures: Figure[] = [];
  for (const [at, { saved, tasks, seconds, cpuSeconds }] of runs.entries()) {
    const on = coresOf(at + 1);
    const rate = saved / seconds;
    const raw = { what: 'raw bpmn-engine in memory, signals/s', value: signalsPerSecond };
    const quoted = at === runs.length - 1;
    const target = engine === 'bpmn-engine' && quoted && at > 0 ? { target: { what: 'at least 100', met: rate >= 100 } } : {};
    figures.push({ part, what: `saved stimuli, ${engine}, ${on}`, value: rate, unit: '/s', baseline: raw, ...target, short: quoted });
    if (engine === 'native' && quoted) {
      const thirdOf = (what: string, value: number): Figure => ({
        part,
        what: `saved stimuli, ${engine}, ${on}, against the disk`,
        value: rate,
        unit: '/s',
        baseline: { what, value },
        target: { what: 'at least 0.33', met: rate / value >= 1 / 3 },
        short: true,
      });
      figures.push(thirdOf('bare durable append, one after another, /s', single), thirdOf(`the same, ${AT_ONCE} together, /s`, grouped));
    }
    figures.push({ part, what: `user steps, ${engine}, ${on}`, value: tasks / seconds, unit: '/s', short: quoted });
    figures.push({ part, what: `processor for a saved stimulus, ${engine}, ${on}`, value: (cpuSeconds * 1000) / saved, unit: 'ms' });
  }
  const last = runs.at(-1);
  if (last !== undefined) {
    figures.push({ part, what: `bytes of a saved state, ${engine}`, value: last.bytesSaved, unit: 'bytes', short: true });
    if (last.bytesWritten !== null) {
      figures.push({ part, what: `bytes written for a step, ${engine}`, value: last.bytesWritten, unit: 'bytes', baseline: { what: 'one saved state', value: last.bytesSaved } });
    }
  }
  return figures;
}

function coresOf(cores: number): string {
  return cores === 1 ? 'one core' : 'two cores';
}
