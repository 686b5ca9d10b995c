import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a lock file of npm tells of one installed package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The licences of what the pages are bundled from, as those licences ask: of each package its name, version and the text
 * that lies with it. All the packages that come with the given dependencies are named, in the pages or not.
 */
export async function packageLicences(root: string, dependencies: readonly string[]): Promise<string> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, Locked>> };
  const places = new Set<string>();
  const queue = dependencies.map((name) => `node_modules/${name}`);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) queue.push(placeOf(packages, place, name));
  }
  const parts = await Promise.all([...places].toSorted().map(async (place) => {
    const { version = '', license = 'see below' } = packages[place] ?? {};
    return `${place.split('node_modules/').at(-1)} ${version} (${license})\n\n${await licenceText(join(root, place))}`;
  }));
  return parts.join(`\n${'-'.repeat(80)}\n`);
}

/** Where a library is found that a package asks for: the nearest above it. */
function placeOf(packages: Readonly<Record<string, Locked>>, from: string, name: string): string {
  for (let place = from; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (`${place}/node_modules/${name}` in packages) return `${place}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

async function licenceText(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).toSorted();
  return (await Promise.all(texts.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
