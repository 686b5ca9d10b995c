/**
 * `npm test`: lint, types, the pages, then every test. It never skips quietly: where a browser or a program that
 * judges is missing it is installed, or the run fails and says what to do. The last line is always `N passed, N failed`.
 */
import { fork, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { resolve, sep } from 'node:path';
import { buildWeb } from '../src/build-web.ts';
import { readConfig } from '../src/config.ts';
import { findChromium } from '../src/render/find-chromium.ts';
import { installPackages, missingJudges } from './install-programs.ts';
import type { Counted } from './run-files.ts';
import { testFiles } from './test-files.ts';

const root = resolve(import.meta.dirname, '..');
/** A little below the usual, as `nice` counts. */
const GIVES_WAY = 5;

process.chdir(root);
// Every test process and every server they start reads the same files: each is stripped of its types and compiled once.
process.env['NODE_COMPILE_CACHE'] ??= resolve(root, 'node_modules/.cache/compile');
process.exitCode = await main();

async function main(): Promise<number> {
  const before = [
    ['lint', 'oxlint', '--type-aware', '--deny-warnings', 'src', 'web', 'test'],
    ['types', 'tsc', '--noEmit'],
    ['types of the web', 'tsc', '--noEmit', '-p', 'web'],
    ['types of the browser tests', 'tsc', '--noEmit', '-p', 'test/e2e'],
  ] as const;
  const config = readConfig();
  const chromium = findChromium(config.chromium, config.searchPath) ?? installChromium();
  if (chromium === null) {
    return finish(
      0,
      1,
      'no Chromium found for the browser tests: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    );
  }
  process.env['CHROMIUM_PATH'] = chromium;
  const missing = missingJudges(config.searchPath);
  if (missing.length > 0 && !installPackages(missing)) {
    return finish(0, 1, `the tests ask programs that are not here: install ${missing.join(' and ')} (Debian: apt-get install)`);
  }
  console.log('— lint, types, pages');
  const [faulty] = await Promise.all([firstFaulty(before), buildWeb(config.webDir)]);
  if (faulty !== null) return finish(0, 1, `${faulty} failed`);
  console.log('— tests');
  const { passed, failed } = await runMocha();
  return finish(passed, failed, failed === 0 && passed === 0 ? 'no test ran' : null);
}

/** Runs the checks side by side; what each says is printed when it is done. Answers the title of the first that failed. */
async function firstFaulty(checks: readonly (readonly [title: string, command: string, ...words: string[]])[]): Promise<string | null> {
  const failed = await Promise.all(
    checks.map(async ([title, command, ...words]) => {
      const child = spawn(resolve(root, 'node_modules/.bin', command), words, { stdio: ['ignore', 'pipe', 'pipe'] });
      const said: Uint8Array[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Uint8Array) => said.push(piece));
      const status = await new Promise((done) => child.once('close', done).once('error', done));
      process.stdout.write(Buffer.concat(said));
      return status === 0 ? null : title;
    }),
  );
  return failed.find((title) => title !== null) ?? null;
}

/** The browser comes with Debian's package of that name; elsewhere a person must choose. */
function installChromium(): string | null {
  return installPackages(['chromium', 'fonts-liberation']) ? findChromium(null, readConfig().searchPath) : null;
}

/** The tests in a browser beside two runs of the others: one alone would leave half of two cores idle while it waits. */
async function runMocha(): Promise<Counted> {
  const files = await testFiles(resolve(root, 'test'));
  const isBrowserTest = (file: string): boolean => file.includes(`${sep}e2e${sep}`);
  const others = files.filter((file) => !isBrowserTest(file));
  const counted = await Promise.all([
    runFiles(files.filter(isBrowserTest)),
    // Neighbours take about as long as each other, so every second file goes to the other run. They give way to the
    // browser, whose tests wait for each other's pages and take the longest.
    ...[0, 1].map((turn) => runFiles(others.filter((_, at) => at % 2 === turn), GIVES_WAY)),
  ]);
  return {
    passed: counted.reduce((sum, { passed }) => sum + passed, 0),
    failed: counted.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** What the files' tests say is printed when they are done, so that two runs do not talk at once. */
async function runFiles(files: readonly string[], priority = 0): Promise<Counted> {
  const child = fork(resolve(import.meta.dirname, 'run-files.ts'), [...files], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  if (child.pid !== undefined && priority !== 0) setPriority(child.pid, priority);
  const said: Uint8Array[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Uint8Array) => said.push(piece));
  let counted: Counted | null = null;
  child.once('message', (message) => (counted = message as Counted));
  await new Promise((done) => child.once('close', done));
  process.stdout.write(Buffer.concat(said));
  // A run that ended without saying how is a failure, whatever it had passed by then.
  return counted ?? { passed: 0, failed: 1 };
}

function finish(passed: number, failed: number, reason: string | null): number {
  if (reason !== null) console.log(reason);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
