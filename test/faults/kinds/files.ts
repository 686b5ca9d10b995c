import { appendFile, open, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RandomSource } from '../../../src/runtime/parts.ts';
import type { FaultKind } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';

/**
 * Writes cut in the middle: beside what was answered lies what was being written when the power went. Half a line at the
 * end of every file that grows, half a temporary file beside cases and papers.
 */
export const cutWrites: FaultKind = {
  name: 'cut-write',
  says: 'kill -9, and writes cut in the middle',
  weight: 3,
  run: async (ground) => {
    const { site, random } = ground;
    await letThemWork(ground, 20);
    await site.kill();
    const { dataDir, stateDir = null } = site.options;
    if (stateDir !== null) await site.killSystems();
    for (const file of await filesBelow([dataDir, ...(stateDir === null ? [] : [stateDir])])) {
      if (/\.(?:jsonl|log)$/.test(file)) await appendHalfALine(file, random);
      else if (random.below(20) === 0) await leaveHalfAFile(file, random);
    }
    await site.start();
  },
};

/** Damage on the disk: it is named, what is damaged is set aside, and every other case is served as it was. */
export const damagedCase: FaultKind = {
  name: 'damaged-file',
  says: 'kill -9, and a case damaged on the disk',
  weight: 2,
  run: async (ground) => {
    const { site, answered, workers, random } = ground;
    await letThemWork(ground, 20);
    // Stopped in order, every case stands in its own file; killed, the last of them in the log.
    await (random.below(2) === 0 ? site.stop() : site.kill());
    const kept = [...(await placesOf(site.options.dataDir))].filter(([id]) => answered.cases.get(id)?.spoilt === false);
    const [id, places] = kept[random.below(Math.max(1, kept.length))] ?? [null, []];
    const victim = answered.cases.get(id ?? '');
    if (victim !== undefined) victim.spoilt = true;
    for (const place of places) await overwriteAByte(place);
    const began = site.said.length;
    await site.start();
    if (victim === undefined) return;
    const told = await workers.person('auditor').ask({ method: 'GET', path: `/api/cases/${victim.id}` });
    if (told.status !== 404) site.violations.push(`damaged case ${victim.id} is served with ${told.status}`);
    const said = site.said.slice(began).join('');
    if (places.some(({ file }) => !said.includes(file))) site.violations.push(`the damage of case ${victim.id} is not named: ${said}`);
  },
};

/** Where something stands on the disk. */
interface Place {
  readonly file: string;
  readonly offset: number;
}

/** Where each case stands: every line of the log, and its own file. */
async function placesOf(dataDir: string): Promise<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>();
  const put = (id: string, place: Place): void => void places.set(id, [...(places.get(id) ?? []), place]);
  for (const file of await filesBelow([join(dataDir, 'cases'), join(dataDir, 'case-log')])) {
    const own = /([0-9a-f-]{36})\.json$/.exec(file)?.[1];
    if (own !== undefined) put(own, { file, offset: 0 });
    if (!file.endsWith('.log')) continue;
    const text = await readFile(file, 'latin1');
    for (const { 1: id = '', index } of text.matchAll(/^[0-9a-f]{8} ([0-9a-f-]{36}) /gm)) put(id, { file, offset: index });
  }
  return places;
}

async function filesBelow(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  return found.flat().toSorted();
}

/** As a crash leaves it: the last line once more, under another key, without its end. */
async function appendHalfALine(file: string, random: RandomSource): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const last = lines.at(-1)?.replace(/"[0-9a-f]{8}-/, '"deadbeef-') ?? '{"key":';
  await appendFile(file, last.slice(0, 1 + random.below(Math.max(1, last.length - 2))));
}

async function leaveHalfAFile(file: string, random: RandomSource): Promise<void> {
  const bytes = await readFile(file);
  const name = file.slice(dirname(file).length + 1);
  const half = /^[0-9a-f]{64}$/.test(name) ? `${file}.${random.uuid()}.part` : join(dirname(file), `.${name}.${random.hex(6)}.tmp`);
  await writeFile(half, bytes.subarray(0, random.below(bytes.length + 1)));
}

/** A byte no text holds. */
async function overwriteAByte({ file, offset }: Place): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write(Buffer.from([0]), 0, 1, offset);
  } finally {
    await handle.close();
  }
}
