import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition } from '../../../definitions/definition.ts';
import { hashOf } from '../../../definitions/publish.ts';

/** The hash a stored definition says it has, where that is the hash of what it holds; null where it is not, or is not there. */
export async function definitionHash(dataDir: string, key: string, version: number): Promise<string | null> {
  try {
    const file = join(dataDir, 'definitions', ...key.split('/'), `${version}.json`);
    const definition = JSON.parse(await readFile(file, 'utf8')) as Definition;
    return hashOf(definition) === definition.hash ? definition.hash : null;
  } catch {
    return null;
  }
}
