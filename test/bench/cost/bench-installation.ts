import { join } from 'node:path';
import { createStubOperations } from '../../../src/adapters/stubs.ts';
import { blankPaper } from '../../../src/blank-paper.ts';
import type { CaseStore } from '../../../src/cases/store.ts';
import { readConfig } from '../../../src/config.ts';
import { publishFromFolder } from '../../../src/definitions/publish-from-folder.ts';
import { readFolder, type FolderEntry } from '../../../src/definitions/read-folder.ts';
import { seedPeople } from '../../../src/demo/seed-people.ts';
import { acceptAttachment } from '../../../src/documents/accept-attachment.ts';
import { FileSystemStore } from '../../../src/documents/file-store.ts';
import { MemoryFileStore } from '../../../src/documents/memory-file-store.ts';
import type { EngineName } from '../../../src/engine/port.ts';
import { EngineThreads } from '../../../src/engine/threads/engine-threads.ts';
import { enginesFor } from '../../../src/engines.ts';
import { followActs } from '../../../src/identity/offices-desk.ts';
import { readCalendars } from '../../../src/read-calendars.ts';
import { CaseRuntime } from '../../../src/runtime/case-runtime.ts';
import { DueWork } from '../../../src/runtime/due-work.ts';
import { knownOf } from '../../../src/runtime/known-of.ts';
import { secureRandom } from '../../../src/runtime/secure-random.ts';
import { type LowdbStores, openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';

/** What the server is made of, without its HTTP: the runtime over the stores of a data folder. */
export interface BenchInstallation {
  readonly stores: LowdbStores;
  readonly runtime: CaseRuntime;
  readonly due: DueWork;
  close(): Promise<void>;
}

/** How it is opened. */
export interface BenchSettings {
  readonly engine: EngineName;
  /** Threads of bpmn-engine; 0: none. Default: as the server has it. */
  readonly threads?: number;
  /** What saves go through; by default the store itself. */
  readonly cases?: (store: CaseStore) => CaseStore;
  /** Whether attached files are kept on the disk. Default true; without it only the cases are. */
  readonly files?: boolean;
}

/**
 * Opens an installation in the process. The state systems are the stubs, who answer at once and sync nothing: their disk is
 * not ours. A paper is a page with its number; what drawing and sealing it costs is shown over HTTP.
 */
export async function openInstallation(dataDir: string, { engine, threads, cases = (store) => store, files = true }: BenchSettings): Promise<BenchInstallation> {
  const stores = await openLowdbStores(dataDir, { warn: (message) => process.stderr.write(`${message}\n`), now: () => new Date() }, knownOf);
  const { diagramsDir, engineThreads } = readConfig({ ENGINE: engine });
  const { calendar } = await readCalendars(diagramsDir);
  const { operations, options } = createStubOperations({ dataDir: join(dataDir, 'stubs'), durable: false, formPdf: blankPaper });
  const many = threads ?? engineThreads;
  const pool = many === 0 ? null : new EngineThreads({ threads: many });
  const runtime = new CaseRuntime({
    ...enginesFor(engine, pool),
    operations,
    options,
    cases: cases(stores.cases),
    definitions: stores.definitions,
    files: files ? new FileSystemStore(join(dataDir, 'files')) : new MemoryFileStore(),
    acceptFile: acceptAttachment,
    clock: () => new Date(),
    calendar,
    random: secureRandom,
    callTimeoutMs: 5_000,
    warn: (message, details) => process.stderr.write(`${message} ${JSON.stringify(details)}\n`),
  });
  return {
    stores,
    runtime,
    due: new DueWork(runtime.mover),
    close: async () => {
      await pool?.close();
      await stores.close();
    },
  };
}

/** Publishes every channel of the folder, and makes the people of the demonstration: what the server would do at its first start. */
export async function furnish({ stores }: Pick<BenchInstallation, 'stores'>): Promise<void> {
  const { entries } = await readFolder(readConfig({}).diagramsDir);
  for (const { key, content } of entries) await publishFromFolder(stores.definitions, key, content, new Date());
  await followActs(stores.people, entries.flatMap(officesOf));
  await seedPeople(stores.people);
}

function officesOf({ content }: FolderEntry): Parameters<typeof followActs>[1] {
  const { region, offices } = content.act;
  return offices.map(({ id, name, address, kind = 'department' }) => ({ id, name, address, region, kind }));
}
