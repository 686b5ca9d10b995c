import { spawnSync } from 'node:child_process';
import { mkdir, readFile, realpath, rename, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildPackage } from '../../src/build-package.ts';

const root = resolve(import.meta.dirname, '../..');

/** A package as npm would have put it into a folder, and the bytes of its tarball. */
export interface InstalledPackage {
  readonly tarball: string;
  /** `node_modules/reglament` of the folder. */
  readonly path: string;
}

/**
 * Runs a program to its end; its output with what it said of errors.
 * @param path folders where programs are looked for first
 */
export function ran(command: string, words: readonly string[], cwd: string, path: readonly string[] = []): { readonly status: number | null; readonly said: string } {
  const PATH = [...path, dirname(process.execPath), process.env['PATH']].join(':');
  // What the npm that runs these tests has told them is not for the npm they start.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(environment), PATH, DIAGRAMS_DIR: undefined, DATA_DIR: undefined },
  });
  return { status, said: `${stdout}${stderr}${error?.message ?? ''}` };
}

/**
 * Packs the product and unpacks the tarball into a folder, without a registry: the libraries that the package names, and
 * the given tools, are linked to those of the repository. A library that it imports and does not name is not found.
 */
export async function installPackage(folder: string, tools: readonly string[]): Promise<InstalledPackage> {
  const built = await buildPackage();
  const packed = ran('npm', ['pack', built, '--json', '--ignore-scripts', '--offline', '--pack-destination', folder], folder);
  const name = /reglament-[\d.]+\.tgz/.exec(packed.said)?.[0];
  if (packed.status !== 0 || name === undefined) throw new Error(packed.said);
  const tarball = join(folder, name);
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  const unpacked = ran('tar', ['-xzf', tarball, '-C', modules], folder);
  if (unpacked.status !== 0) throw new Error(unpacked.said);
  // A tarball of npm holds one folder of this name.
  await rename(join(modules, 'package'), join(modules, 'reglament'));
  const path = join(modules, 'reglament');
  const { dependencies } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const library of [...Object.keys(dependencies), ...tools]) {
    await mkdir(dirname(join(modules, library)), { recursive: true });
    await symlink(await realpath(join(root, 'node_modules', library)), join(modules, library));
  }
  await symlink('../reglament/lib/reglament.cjs', join(modules, '.bin/reglament'));
  for (const command of ['mocha', 'tsc']) await symlink(await realpath(join(root, 'node_modules/.bin', command)), join(modules, '.bin', command));
  return { tarball, path };
}
