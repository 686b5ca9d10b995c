import { chmod, cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readFolder } from '../definitions/read-folder.ts';
import { flowTypes } from '../testing/flow-types.ts';
import { FolderNotEmpty, OutputFailed } from './errors.ts';

const root = resolve(import.meta.dirname, '../..');
const STARTER = join(root, 'starter');

/** What the tests of the new repository need beside the product. */
const TOOLS = ['@types/chai', '@types/mocha', '@types/node', 'chai', 'mocha', 'typescript'];

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * Makes a repository in a folder that is empty or not there yet.
 * @param source what npm is to install this product from; null: the registry
 * @throws FolderNotEmpty, OutputFailed
 */
export async function newRepository(folder: string, source: string | null): Promise<void> {
  if (!(await isEmpty(folder))) throw new FolderNotEmpty(folder);
  try {
    await mkdir(folder, { recursive: true });
    await cp(STARTER, folder, { recursive: true });
    // npm takes no file of that name into a package.
    await rename(join(folder, 'gitignore'), join(folder, '.gitignore'));
    await chmod(join(folder, '.ci/run'), 0o755);
    await copyCalendars(folder);
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(await manifest(folder, source), null, 2)}\n`);
    const { entries } = await readFolder(join(folder, 'diagrams'));
    await writeFile(join(folder, 'reglament-flows.d.ts'), await flowTypes(entries));
  } catch (error) {
    throw new OutputFailed(folder, error);
  }
}

/** Whoever keeps the diagrams keeps them: a decree that moves a day off is no reason to wait for a release. */
async function copyCalendars(folder: string): Promise<void> {
  const [from, to] = [join(root, 'diagrams/calendars'), join(folder, 'diagrams/calendars')];
  await mkdir(to);
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), text.replace('"../schemas/', '"../../node_modules/reglament/diagrams/schemas/'));
  }
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return true;
    // A file has that name.
    if (code === 'ENOTDIR') return false;
    throw new OutputFailed(folder, error);
  }
}

async function manifest(folder: string, source: string | null): Promise<Readonly<Record<string, unknown>>> {
  const { version, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    name: nameFrom(basename(folder)),
    version: '0.1.0',
    private: true,
    type: 'module',
    scripts: {
      start: 'reglament serve',
      test: 'npm run check && npm run scenarios && npm run types:check && npm run flows',
      check: 'reglament check',
      scenarios: 'reglament test --coverage coverage --threshold flows=100',
      types: 'reglament types',
      'types:check': 'reglament types --check && tsc',
      flows: 'mocha',
    },
    devDependencies: {
      ...Object.fromEntries(TOOLS.map((name) => [name, `^${devDependencies[name] ?? '*'}`])),
      reglament: source ?? `^${version}`,
    },
  };
}

/** A name npm takes, as near as can be to the folder's. */
function nameFrom(folder: string): string {
  const name = folder.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return name === '' ? 'diagrams' : name;
}
