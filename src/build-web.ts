import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ReglamentError } from './errors.ts';

/** The pages cannot be built; Vite has said why. */
export class WebBuildFailed extends ReglamentError {
  readonly code = 'web-build-failed';
  readonly status = 500;
  constructor(exitCode: number | null) {
    super(`the pages could not be built (vite ended with ${exitCode})`, { exitCode });
  }
}

const root = resolve(import.meta.dirname, '..');

/** What the web is built from: a change in any of it makes the build stale. */
const SOURCES = ['web', 'src/http/contract.ts', 'vite.config.ts', 'package-lock.json'];

/** Builds the pages into `webDir` unless they were built from these very sources. Answers whether it built. */
export async function buildWeb(webDir: string): Promise<boolean> {
  const stamp = join(dirname(webDir), 'web.stamp');
  const now = await fingerprint();
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

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesOf(join(root, source))) {
      hash.update(relative(root, file)).update('\0').update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    // Not a folder: the file itself.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
