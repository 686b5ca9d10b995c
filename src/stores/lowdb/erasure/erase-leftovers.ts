import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { durableWrite } from '../durable-write.ts';
import { FORMER } from '../format/bring-forward.ts';
import { namesIn } from '../names-in.ts';

/**
 * Removes what a data folder holds of cases beside their own files: earlier shapes kept when the folder was brought
 * forward, damaged files that were set aside, letters kept instead of being sent. Of a part of the log that was set aside
 * their lines go; the others stay.
 * @param ids of the cases
 * @param mails ids of every letter there can be of them
 */
export async function eraseLeftovers(dataDir: string, ids: ReadonlySet<string>, mails: ReadonlySet<string>): Promise<void> {
  for (const name of await leftoversIn(dataDir)) {
    const stem = basename(name).split('.')[0] ?? '';
    if (ids.has(stem) || mails.has(stem)) await rm(join(dataDir, name), { force: true });
    else if (name.startsWith('case-log/')) await withoutLinesOf(join(dataDir, name), ids);
  }
  for (const id of mails) await rm(join(dataDir, 'outbox', `${id}.eml`), { force: true });
}

/** Files no store reads any more. */
async function leftoversIn(dataDir: string): Promise<readonly string[]> {
  const former = (await namesIn(join(dataDir, FORMER))).map((name) => `${FORMER}/${name}`);
  const folders = ['cases', 'case-log', 'mail/waiting'];
  const damaged = await Promise.all(folders.map(async (folder) => (await namesIn(join(dataDir, folder))).filter((name) => /\.damaged-\d/.test(name)).map((name) => `${folder}/${name}`)));
  return [...former, ...damaged.flat()];
}

async function withoutLinesOf(file: string, ids: ReadonlySet<string>): Promise<void> {
  const lines = (await readFile(file, 'latin1')).split('\n');
  const kept = lines.filter((line) => ![...ids].some((id) => line.includes(id)));
  if (kept.length < lines.length) await durableWrite(file, Buffer.from(kept.join('\n'), 'latin1'));
}
