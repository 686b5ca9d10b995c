import { createHash } from 'node:crypto';
import type { EffectLedger } from './adapters/effect-ledger.ts';
import type { Case } from './cases/case.ts';
import type { FileSystemStore } from './documents/file-store.ts';
import type { ErasureStore } from './runtime/erasure/erasure-store.ts';
import { eraseLeftovers } from './stores/lowdb/erasure/erase-leftovers.ts';
import { FileErasureOrders } from './stores/lowdb/erasure/file-erasure-orders.ts';
import type { LowdbStores } from './stores/lowdb/open-lowdb-stores.ts';

/** Everything of an installation that holds something of a case. */
export interface TracedParts {
  readonly dataDir: string;
  readonly stores: Pick<LowdbStores, 'cases' | 'mails' | 'profiles'>;
  readonly files: Pick<FileSystemStore, 'erase'>;
  /** What the systems remember; the register of issued papers is none of them: it holds nothing personal, and stays. */
  readonly ledgers: readonly Pick<EffectLedger, 'erase'>[];
  /** Takes a letter that has not gone out off the queue. */
  readonly dropMail: (id: string) => Promise<void>;
}

/** Erases what an installation keeps of cases outside of them, and remembers which erasures are not finished. */
export function erasureStore({ dataDir, stores, files, ledgers, dropMail }: TracedParts): ErasureStore {
  const orders = new FileErasureOrders(dataDir);
  return {
    begin: (order) => orders.begin(order),
    begun: () => orders.begun(),
    done: (order) => orders.done(order.case),
    eraseTraces: async (cases) => {
      const ids = new Set(cases.map(({ id }) => id));
      for (const { id, case: about } of await stores.mails.waiting()) if (ids.has(about.id)) await dropMail(id);
      for (const ledger of ledgers) await ledger.erase((key) => ids.has(key.split('/')[0] ?? ''));
      for (const subject of cases) {
        await files.erase(subject.id);
        await forgetReading(stores.profiles, subject);
      }
      // The states before stand in the log until it is checkpointed.
      await stores.cases.checkpoint();
      await eraseLeftovers(dataDir, ids, new Set(cases.flatMap(mailsOf)));
    },
  };
}

/** How far the applicant has read what they were told of the case. */
async function forgetReading(profiles: LowdbStores['profiles'], { id, applicant }: Case): Promise<void> {
  const profile = applicant === null ? null : await profiles.profile(applicant);
  if (profile === null || !(id in profile.read)) return;
  await profiles.changeProfile(profile.person, ({ read: { [id]: _read, ...read }, ...others }) => ({ ...others, read }));
}

/** Ids of all letters there can have been: of each entry of the journal, and of each document at each place. */
function mailsOf({ id, journal }: Case): readonly string[] {
  const places = new Set(journal.flatMap(({ event }) => ('element' in event && event.element !== null ? [`${event.element}#${event.pass}`] : [])));
  const keys = [...journal.map(({ seq }) => `notice/${id}/${seq}`), ...[...places].map((place) => `document/${id}/${place}`)];
  return keys.map((key) => createHash('sha256').update(key).digest('hex'));
}
