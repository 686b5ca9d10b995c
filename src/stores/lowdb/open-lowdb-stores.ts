import type { ReadSought } from '../../cases/search.ts';
import type { DamagedFile } from '../../cases/store.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { bringForward } from './format/bring-forward.ts';
import { FileAccessLog } from './file-access-log.ts';
import { FileSignInJournal } from './file-sign-in-journal.ts';
import { LowdbAttemptStore } from './lowdb-attempt-store.ts';
import { FileQuestionnaireStore } from './file-questionnaire-store.ts';
import { type CaseStoreOptions, LowdbCaseStore } from './lowdb-case-store.ts';
import { LowdbDefinitionStore } from './lowdb-definition-store.ts';
import { LowdbDeputyStore } from './lowdb-deputy-store.ts';
import { LowdbDraftStore } from './lowdb-draft-store.ts';
import { LowdbMailStore } from './lowdb-mail-store.ts';
import { LowdbPeopleStore } from './lowdb-people-store.ts';
import { LowdbProfileStore } from './lowdb-profile-store.ts';

/** Every store of an installation on one data folder, which nobody else may open meanwhile. */
export interface LowdbStores {
  readonly cases: LowdbCaseStore;
  readonly definitions: LowdbDefinitionStore;
  readonly people: LowdbPeopleStore;
  readonly deputies: LowdbDeputyStore;
  readonly drafts: LowdbDraftStore;
  readonly accesses: FileAccessLog;
  readonly profiles: LowdbProfileStore;
  readonly questionnaires: FileQuestionnaireStore;
  readonly mails: LowdbMailStore;
  readonly signIns: FileSignInJournal;
  readonly attempts: LowdbAttemptStore;
  /** Files of all stores set aside since they were opened. */
  damaged(): readonly DamagedFile[];
  /** Waits for the writes under way and gives the folder free. */
  close(): Promise<void>;
}

/**
 * Opens the data folder, making it where it is missing. `readSought` reads of a case what it is found by.
 * A folder of an earlier format is brought forward first.
 * @throws DataFolderLocked where another process works on it. @throws DataFolderNewer where a later version wrote it.
 * @throws DataFileDamaged where people cannot be read.
 */
export async function openLowdbStores(
  dataDir: string,
  options: CaseStoreOptions,
  readSought?: ReadSought,
): Promise<LowdbStores> {
  const unlock = await lockDataFolder(dataDir);
  try {
    await bringForward(dataDir, options);
    const people = await LowdbPeopleStore.open(dataDir, options);
    const deputies = await LowdbDeputyStore.open(dataDir, options);
    const definitions = await LowdbDefinitionStore.open(dataDir, options);
    const accesses = new FileAccessLog(dataDir);
    const drafts = new LowdbDraftStore(dataDir, options);
    const profiles = new LowdbProfileStore(dataDir, options);
    const questionnaires = await FileQuestionnaireStore.open(dataDir);
    const mails = await LowdbMailStore.open(dataDir, options);
    const signIns = await FileSignInJournal.open(dataDir, options.now);
    const attempts = new LowdbAttemptStore(dataDir, options);
    // Last: it works in the background from here on, and where another could not be opened the folder is given free.
    const cases = await LowdbCaseStore.open(dataDir, options, readSought);
    return {
      cases,
      definitions,
      people,
      deputies,
      accesses,
      drafts,
      profiles,
      questionnaires,
      mails,
      signIns,
      attempts,
      damaged: () => [people, deputies, definitions, drafts, cases, profiles, mails, attempts].flatMap((store) => store.damaged()),
      close: async () => {
        await Promise.all([people, deputies, definitions, drafts, cases, accesses, profiles, questionnaires, mails, signIns].map((store) => store.close()));
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
