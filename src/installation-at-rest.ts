import { join } from 'node:path';
import { createStubOperations } from './adapters/stubs.ts';
import type { Case } from './cases/case.ts';
import { CaseUnknown } from './cases/errors.ts';
import type { Config } from './config.ts';
import { readFolder } from './definitions/read-folder.ts';
import { FileSystemStore } from './documents/file-store.ts';
import { erasureStore } from './erasure-store.ts';
import { isIin } from './forms/is-iin.ts';
import { type Imported, importPeople } from './identity/import-people.ts';
import { createAdministrator } from './identity/people-desk.ts';
import { saveOffices } from './publish-folder.ts';
import { CaseErasure } from './runtime/erasure/case-erasure.ts';
import { knownOf } from './runtime/known-of.ts';
import { secureRandom } from './runtime/secure-random.ts';
import { assertDataFolder } from './stores/lowdb/assert-data-folder.ts';
import { type LowdbStores, openLowdbStores } from './stores/lowdb/open-lowdb-stores.ts';

/**
 * Makes the first administrator of an installation that is not running.
 * @throws DataFolderLocked, AdministratorExists, LoginTaken, PasswordWeak
 */
export async function makeAdministrator(
  config: Config,
  administrator: { readonly login: string; readonly name: string; readonly password: string },
  force: boolean,
): Promise<void> {
  await withStores(config, ({ people }) => createAdministrator(people, administrator, force));
}

/**
 * Erases what is personal of one case of an installation that is not running.
 * @param wanted id or number of the case
 * @throws DataFolderLocked, DataFolderMissing, CaseUnknown, CaseStillActive, ReasonRequired
 */
export async function eraseCase(config: Config, wanted: string, reason: string): Promise<Case> {
  assertDataFolder(config.dataDir);
  return withStores(config, async (stores) => {
    const { ledgers } = createStubOperations({ dataDir: config.dataDir, formPdf: async () => new Uint8Array() });
    const erasure = new CaseErasure({
      years: null,
      cases: stores.cases,
      change: async (id, work) => {
        const subject = await stores.cases.read(id);
        if (subject === null) throw new CaseUnknown(id);
        const changed = work(subject);
        if (changed === subject) return subject;
        const saved = { ...changed, revision: subject.revision + 1 };
        await stores.cases.save(saved);
        return saved;
      },
      salt: () => secureRandom.hex(16),
      store: erasureStore({
        dataDir: config.dataDir,
        stores,
        files: new FileSystemStore(join(config.dataDir, 'files')),
        ledgers: Object.values(ledgers),
        dropMail: (id) => stores.mails.finish(id),
      }),
      clock: () => new Date(),
    });
    await erasure.resume();
    const found = (await stores.cases.list()).find(({ id, number }) => id === wanted || number === wanted);
    if (found === undefined) throw new CaseUnknown(wanted);
    return erasure.erase(found.id, reason, null);
  });
}

/** Takes offices and people over into an installation that is not running. @throws DataFolderLocked, ImportInvalid */
export async function takeOverPeople(config: Config, json: unknown): Promise<Imported> {
  return withStores(config, async ({ people }) => {
    // People may be of offices the acts name, which a new installation has not met yet.
    const { entries } = await readFolder(config.diagramsDir);
    await saveOffices(people, entries.map(({ content }) => content.act));
    return importPeople(people, json, isIin);
  });
}

async function withStores<Result>(config: Config, work: (stores: LowdbStores) => Promise<Result>): Promise<Result> {
  // The stores are told what cases are found by, so that their index follows what is changed.
  const stores = await openLowdbStores(config.dataDir, { warn: (message) => process.stderr.write(`${message}\n`), now: () => new Date() }, knownOf);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}
