/**
 * How long `reglament test` takes: all scenarios with coverage, one scenario from the shell, the answer of a watch to a
 * changed diagram. Times differ from machine to machine and from hour to hour, so each stands beside the start of an empty
 * program of the same run. `npm run bench:scenarios`
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const program = join(root, 'src/cli/main.ts');
const CHANNEL = 'atyrau/unemployment-certificate/office.bpmn';
/** Of several the middle one counts: the first finds nothing cached. */
const TIMES = 5;

const folder = await mkdtemp(join(tmpdir(), 'reglament-bench-'));
try {
  await cp(join(root, 'diagrams'), join(folder, 'diagrams'), { recursive: true });
  const baseline = await middle(() => seconds(() => ended(start(['--eval', '0']))));
  const one = await middle(() => seconds(() => ended(start([program, 'test', join('diagrams', CHANNEL), '--scenario', 'granted']))));
  const all = await seconds(() => ended(start([program, 'test', '--coverage', 'report'])));
  const answer = await watched();
  process.stdout.write(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; an empty program takes ${baseline.toFixed(3)} s\n`);
  print('all scenarios, with coverage', all, baseline);
  print('one scenario from the shell', one, baseline);
  print('a watch, to a changed diagram', answer, baseline);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** From a saved diagram to the line that says how its channel went. */
async function watched(): Promise<number> {
  const child = start([program, 'test', '--watch', join('diagrams', CHANNEL)], 'pipe');
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const said = async (sentence: string): Promise<void> => {
    while (!out.includes(sentence) && child.stdout !== null) await once(child.stdout, 'data');
    out = '';
  };
  try {
    await said('Watching.');
    return await middle(async () => {
      const took = await seconds(async () => {
        await appendFile(join(folder, 'diagrams', CHANNEL), '\n');
        await said('✓ ');
      });
      // The rest of what it says of this change is not the answer to the next.
      await new Promise((resolve) => setTimeout(resolve, 500));
      out = '';
      return took;
    });
  } finally {
    child.kill();
    await ended(child);
  }
}

function start(words: readonly string[], stdout: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  const environment = { ...process.env, DIAGRAMS_DIR: join(folder, 'diagrams') };
  return spawn(process.execPath, [...words], { cwd: folder, env: environment, stdio: ['ignore', stdout, 'inherit'] });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function middle(measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let time = 0; time < TIMES; time += 1) figures.push(await measure());
  return figures.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

function print(what: string, took: number, baseline: number): void {
  process.stdout.write(`${what.padEnd(32)} ${took.toFixed(2).padStart(7)} s  ${(took / baseline).toFixed(1).padStart(7)} empty programs\n`);
}
