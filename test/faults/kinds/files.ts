import { appendFile, open, readFile, readdir, stat, writeFile } from 'node:fs/promises';
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
      if (file.endsWith('.jsonl')) await appendHalfALine(file, random);
      else if (random.below(20) === 0) await leaveHalfAFile(file, random);
    }
    await site.start();
  },
};

/** A file that was damaged on the disk: it is named, set aside, and every other case is served. */
export const damagedCase: FaultKind = {
  name: 'damaged-file',
  says: 'kill -9, and the file of a case damaged',
  weight: 2,
  run: async (ground) => {
    const { site, answered, workers, random } = ground;
    await letThemWork(ground, 20);
    await site.kill();
    const files = (await filesBelow([join(site.options.dataDir, 'cases')])).filter((file) => file.endsWith('.json'));
    const known = files.filter((file) => [...answered.cases.values()].some(({ id, spoilt }) => !spoilt && file.includes(id)));
    const file = known[random.below(Math.max(1, known.length))];
    const victim = [...answered.cases.values()].find(({ id }) => file?.includes(id) === true);
    if (file !== undefined && victim !== undefined) {
      victim.spoilt = true;
      await (random.below(2) === 0 ? truncateAnywhere(file, random) : overwriteAByte(file));
    }
    const began = site.said.length;
    await site.start();
    if (victim === undefined) return;
    const told = await workers.person('auditor').ask({ method: 'GET', path: `/api/cases/${victim.id}` });
    if (told.status !== 404) site.violations.push(`damaged case ${victim.id} is served with ${told.status}`);
    if (!site.said.slice(began).join('').includes(victim.id)) site.violations.push(`damaged case ${victim.id} is not named`);
  },
};

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

async function truncateAnywhere(file: string, random: RandomSource): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    // Its last character is the end of the line: without it alone nothing is lost.
    await handle.truncate(random.below(Math.max(1, (await stat(file)).size - 2)));
  } finally {
    await handle.close();
  }
}

/** A byte no text holds, where the file begins. */
async function overwriteAByte(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write(Buffer.from([0]), 0, 1, 0);
  } finally {
    await handle.close();
  }
}
