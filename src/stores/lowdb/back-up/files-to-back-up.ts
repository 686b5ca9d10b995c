import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMER } from '../format/bring-forward.ts';
import { namesIn } from '../names-in.ts';

/**
 * The order in which a running installation is copied: first what refers, then what it refers to, because whatever is
 * referred to is stored before. The log of saved cases goes before their files: what leaves it has come into a file.
 * What is not named here comes last.
 */
const order: readonly (readonly string[])[] = [
  ['format.json'],
  ['case-log'],
  ['cases'],
  ['mail'],
  ['accesses', 'profiles', 'outbox', 'questionnaires.jsonl'],
  ['systems'],
  ['documents'],
  ['files'],
];

/**
 * Not the installation's data: who works on it now, writes under way, who is signed in, shapes of earlier versions; and
 * the index, which is believed in the very file it was written to.
 */
const left = [/^lock\.pid/, /^case-index\.log/, /(?:^|\/)\..*\.tmp$/, /\.part$/, /^sessions\.json/, new RegExp(`^${FORMER}/`)];

/** The files to copy, as paths inside the folder; each group is listed only when those before have been taken. */
export async function* filesToBackUp(dataDir: string): AsyncGenerator<string> {
  const named = new Set(order.flat());
  for (const group of [...order, null]) {
    const names = (await readdir(dataDir)).filter((name) => (group === null ? !named.has(name) : group.includes(name)));
    for (const name of names.toSorted()) {
      const below = await filesBelow(dataDir, name);
      for (const file of below) if (!left.some((pattern) => pattern.test(file))) yield file;
    }
  }
}

/** The file itself, or those in the folder of that name. */
async function filesBelow(dataDir: string, name: string): Promise<readonly string[]> {
  try {
    return (await namesIn(join(dataDir, name))).map((file) => `${name}/${file}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [name];
    throw error;
  }
}
