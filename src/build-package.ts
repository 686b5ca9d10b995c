import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildWeb } from './build-web.ts';
import { ReglamentError } from './errors.ts';
import { fingerprint } from './fingerprint.ts';
import { packageLicences } from './package-licences.ts';
import { librariesIn, packageManifest, type RepositoryManifest } from './package-manifest.ts';

/** The sources cannot be compiled; the compiler has said why. */
export class PackageBuildFailed extends ReglamentError {
  readonly code = 'package-build-failed';
  readonly status = 500;
  constructor(exitCode: number | null) {
    super(`the package could not be built (tsc ended with ${exitCode})`, { exitCode });
  }
}

const root = resolve(import.meta.dirname, '..');
/** Where the package is built: the compiler is told the same in `tsconfig.package.json`. */
const FOLDER = join(root, 'dist/package');
const STAMP = join(root, 'dist/package.stamp');
const WEB = join(root, 'dist/web');

/** Data and texts that go in as they lie. */
const COPIED = ['diagrams', 'starter', 'LICENSE'];
const SOURCES = [...COPIED, 'docs/package.md', 'src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.package.json'];

/**
 * Builds what `npm pack` makes a tarball of, unless it was built from these very sources: the sources as JavaScript with
 * declarations, since Node strips no types from what is installed, the pages, and what runs. Answers the folder.
 * @throws PackageBuildFailed, WebBuildFailed, PackageDependencyMissing
 */
export async function buildPackage(): Promise<string> {
  const newPages = await buildWeb(WEB);
  const now = await fingerprint(root, SOURCES);
  if (!newPages && (await readFile(STAMP, 'utf8').catch(() => null)) === now) return FOLDER;
  await rm(STAMP, { force: true });
  await rm(FOLDER, { recursive: true, force: true });
  await compile();
  await mkdir(join(FOLDER, 'dist'));
  await cp(WEB, join(FOLDER, 'dist/web'), { recursive: true });
  for (const name of COPIED) await cp(join(root, name), join(FOLDER, name), { recursive: true });
  await cp(join(root, 'docs/package.md'), join(FOLDER, 'README.md'));
  await writeManifest();
  await writeFile(STAMP, now);
  return FOLDER;
}

async function compile(): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', join(root, 'tsconfig.package.json')], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new PackageBuildFailed(code);
  for (const name of ['reglament.cjs', 'require-node-24.cjs']) await cp(join(root, 'src', name), join(FOLDER, 'lib', name));
  await chmod(join(FOLDER, 'lib/reglament.cjs'), 0o755);
}

async function writeManifest(): Promise<void> {
  const repository = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as RepositoryManifest;
  const files = await readdir(join(FOLDER, 'lib'), { recursive: true });
  const imported = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    for (const library of librariesIn(await readFile(join(FOLDER, 'lib', file), 'utf8'))) imported.add(library);
  }
  await writeFile(join(FOLDER, 'package.json'), `${JSON.stringify(packageManifest(repository, imported), null, 2)}\n`);
  // Builds alone: nothing of it is in the pages.
  const bundled = Object.keys(repository.dependencies).filter((name) => name !== 'vite');
  await writeFile(join(FOLDER, 'THIRD-PARTY.txt'), await packageLicences(root, bundled));
}

if (import.meta.main) process.stdout.write(`The package is at ${relative(process.cwd(), await buildPackage())}\n`);
