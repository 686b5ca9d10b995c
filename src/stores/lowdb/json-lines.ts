import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { durableFolder, syncFolder } from './durable-write.ts';

/** The entries of a file of one JSON line each, in their order; no file holds none. What is cut off or of another shape is passed over. */
export async function readLines<Entry>(file: string, schema: z.ZodType<Entry>): Promise<readonly Entry[]> {
  return (await textOf(file)).split('\n').flatMap((line) => entryOf(line, schema));
}

/** Adds a line, as `appendLines` does. */
export async function appendLine(file: string, entry: unknown, whole: Set<string>): Promise<void> {
  await appendLines(file, [entry], whole);
}

/**
 * Adds lines and answers once they are on the disk. Calls on one file come one after another.
 * @param whole files whose last line is known to be whole, kept by the caller: at the first call, a crash may have left
 * one without its end, which must not swallow the next
 */
export async function appendLines(file: string, entries: readonly unknown[], whole: Set<string>): Promise<void> {
  const first = !whole.has(file);
  if (first) await durableFolder(dirname(file));
  const text = first ? await textOf(file) : '';
  const cut = text !== '' && !text.endsWith('\n');
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(`${cut ? '\n' : ''}${entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')}`);
    await handle.datasync();
  } catch (error) {
    whole.delete(file);
    throw error;
  } finally {
    await handle.close();
  }
  if (first) await syncFolder(dirname(file));
  whole.add(file);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

function entryOf<Entry>(line: string, schema: z.ZodType<Entry>): readonly Entry[] {
  try {
    const read = schema.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
