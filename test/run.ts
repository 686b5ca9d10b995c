/**
 * `npm test`: lint, types, the pages, then every test. It never skips quietly: where a browser or a program that
 * judges is missing it is installed, or the run fails and says what to do. The last line is always `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { buildWeb } from '../src/build-web.ts';
import { readConfig } from '../src/config.ts';
import { findChromium } from '../src/render/find-chromium.ts';
import { installPackages, missingJudges } from './install-programs.ts';
import { makeDemoData } from './e2e/demo-data.ts';
import type { Tested } from './run-files.ts';
import { runQueues } from './run-queue.ts';
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
      'no Chromium found for the browser tests: install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH',
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
  return installPackages(['chromium-headless-shell', 'fonts-liberation']) ? findChromium(null, readConfig().searchPath) : null;
}

/**
 * The tests in a browser two at a time, and the others beside them: a browser test leaves the cores idle while it waits
 * for a page. The demonstration the browser tests begin from is made while the others run.
 */
async function runMocha(): Promise<Tested> {
  const files = await testFiles(resolve(root, 'test'));
  const isBrowserTest = (file: string): boolean => file.includes(`${sep}e2e${sep}`);
  const inBrowser = files.filter(isBrowserTest);
  const others = files.filter((file) => !isBrowserTest(file));
  const browserRuns = makeDemoData().then((folder) => {
    process.env['DEMO_DATA'] = folder;
    return Promise.all([runQueues([inBrowser, others], 0), runQueues([inBrowser, others], 0)]);
  });
  // Gives way to those, which take the longest.
  const counted = (await Promise.all([runQueues([others], GIVES_WAY), browserRuns])).flat();
  return {
    passed: counted.reduce((sum, { passed }) => sum + passed, 0),
    failed: counted.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function finish(passed: number, failed: number, reason: string | null): number {
  if (reason !== null) console.log(reason);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
