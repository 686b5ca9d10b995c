import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DataFileDamaged } from '../../errors.ts';
import { durableWrite } from '../durable-write.ts';
import { currentFormat } from './format-steps.ts';

const FILE = 'format.json';
const formatSchema = z.looseObject({ format: z.int().positive() });
/** What every version has written to a folder it worked on. */
const ofAnInstallation: ReadonlySet<string> = new Set(['cases', 'definitions', 'people.json']);
/**
 * Files of one JSON line per entry do not repeat their shape in each line: it is said here for all of them.
 */
const lineSchemas = { accesses: 1, 'accesses/days': 1, 'sign-ins': 1, 'case-log': 1, questionnaires: 1, 'mail/gone': 1, systems: 1, 'documents/issued': 1 };

/**
 * The format the data folder says it has: 1 of one that does not say; null where nothing was ever kept in it.
 * @throws DataFileDamaged where what it says cannot be read.
 */
export async function readFolderFormat(dataDir: string): Promise<number | null> {
  const file = join(dataDir, FILE);
  const text = await readFile(file, 'utf8').catch(nullWhereAbsent);
  if (text === null) {
    const names = (await readdir(dataDir).catch(nullWhereAbsent)) ?? [];
    return names.some((name) => ofAnInstallation.has(name)) ? 1 : null;
  }
  try {
    return formatSchema.parse(JSON.parse(text)).format;
  } catch {
    throw new DataFileDamaged(file, 'it names no format');
  }
}

/** Says in the folder that all of it has the format of this version. */
export async function writeFolderFormat(dataDir: string): Promise<void> {
  await durableWrite(join(dataDir, FILE), `${JSON.stringify({ schema: 1, format: currentFormat, lines: lineSchemas }, null, 2)}\n`);
}

function nullWhereAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
