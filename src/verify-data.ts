import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStubOperations } from './adapters/stubs.ts';
import { changedValues } from './changed-values.ts';
import type { Definition } from './definitions/definition.ts';
import type { DefinitionStore } from './definitions/store.ts';
import { DefinitionCatalogue } from './runtime/catalogue.ts';
import { assertDataFolder } from './stores/lowdb/assert-data-folder.ts';
import type { Finding, Verification } from './stores/lowdb/verify/finding.ts';
import { verifyFolder } from './stores/lowdb/verify/verify-folder.ts';

export type { Finding, Verification };

/**
 * Walks through the data of an installation, running or not, and says what does not hold. See `verifyFolder`; besides,
 * values of forms that are still there are compared with what the journal vouches for.
 * @throws DataFolderMissing
 */
export async function verifyData(dataDir: string, only: string | null = null): Promise<Verification> {
  assertDataFolder(dataDir);
  const definitions = new DefinitionCatalogue(definitionsOf(dataDir));
  const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
  return verifyFolder(dataDir, only, async (subject) => {
    const { key, version } = subject.definition;
    const definition = await definitions.read(key, version).catch(() => null);
    // That it is missing, or cannot be read, is told of the definition itself.
    return definition === null ? null : changedValues(subject, definition, operations);
  });
}

/** The published versions as they lie in the folder, read when they are asked for, and nothing else of a store. */
function definitionsOf(dataDir: string): DefinitionStore {
  return {
    read: async (key, version) => JSON.parse(await readFile(join(dataDir, 'definitions', ...key.split('/'), `${version}.json`), 'utf8')) as Definition,
    keys: async () => [],
    latest: async () => null,
    publish: async () => {},
  };
}
