import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ReglamentError } from './errors.ts';
import { fingerprint } from './fingerprint.ts';

/** The pages cannot be built; Vite has said why. */
export class WebBuildFailed extends ReglamentError {
  readonly code = 'web-build-failed';
  readonly status = 500;
  constructor(exitCode: number | null) {
    super(`the pages could not be built (vite ended with ${exitCode})`, { exitCode });
  }
}

const root = resolve(import.meta.dirname, '..');

/** Rooms of the server that the modeller runs in the browser too: its checks, and what opens files. */
const SHARED = ['model', 'lint', 'regulation', 'forms', 'layout', 'definitions', 'engine'].map((room) => `src/${room}`);
/** What the web is built from: a change in any of it makes the build stale. */
const SOURCES = ['web', ...SHARED, 'src/http/contract.ts', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the pages into `webDir` unless they were built from these very sources. Answers whether it built. A package
 * brings the pages and not their sources: nothing is to be built there.
 */
export async function buildWeb(webDir: string): Promise<boolean> {
  if (!existsSync(join(root, 'web'))) return false;
  const stamp = join(dirname(webDir), 'web.stamp');
  const now = await fingerprint(root, SOURCES);
  const built = await readFile(stamp, 'utf8').catch(() => null);
  if (built === now) return false;
  await runVite();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, now);
  return true;
}

/** In a process of its own: Vite sets NODE_ENV to production where it runs, and so would the whole product be. */
async function runVite(): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new WebBuildFailed(code);
}
