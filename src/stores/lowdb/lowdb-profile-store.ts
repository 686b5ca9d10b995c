import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DamagedFile } from '../../cases/store.ts';
import { blankProfile, type CitizenProfile, type ProfileStore } from '../../identity/citizen-profile.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const profileSchema = z.object({
  schema: z.literal(1),
  person: z.string().min(1),
  email: z.string().nullable(),
  emailSince: z.iso.datetime().nullable(),
  language: z.enum(['ru', 'kk']),
  read: z.record(z.string(), z.int().nonnegative()),
});

/** A profile as its file holds it. */
type KeptProfile = CitizenProfile & { readonly schema: 1 };

/**
 * A file per citizen, `<dataDir>/profiles/<first two digits>/<SHA-256 of the person's id>.json`: a change costs the same
 * however many there are. A damaged one is set aside, and its citizen asked anew.
 */
export class LowdbProfileStore implements ProfileStore {
  readonly #folder: string;
  readonly #options: FileStoreOptions;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  constructor(dataDir: string, options: FileStoreOptions) {
    this.#folder = join(dataDir, 'profiles');
    this.#options = options;
  }

  profile(person: string): Promise<CitizenProfile | null> {
    return this.#alone(person, async ({ data }) => profileOf(data));
  }

  changeProfile(person: string, change: (profile: CitizenProfile) => CitizenProfile): Promise<CitizenProfile> {
    return this.#alone(person, async (file) => {
      const changed = change(profileOf(file.data) ?? blankProfile(person));
      file.data = { schema: 1, ...changed };
      await file.write();
      return changed;
    });
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  #alone<Result>(person: string, work: (file: Low<KeptProfile | null>) => Promise<Result>): Promise<Result> {
    const name = createHash('sha256').update(person).digest('hex');
    const path = join(this.#folder, name.slice(0, 2), `${name}.json`);
    return this.#queue.run(path, async () => {
      const file = new Low<KeptProfile | null>(new DurableJsonFile<KeptProfile | null>(path, profileSchema), null);
      await file.read().catch(async (error: unknown) => {
        if (!(error instanceof FileUnreadable)) throw error;
        this.#damaged.push(await setAside(path, error.message, this.#options));
      });
      return work(file);
    });
  }
}

function profileOf(kept: KeptProfile | null): CitizenProfile | null {
  if (kept === null) return null;
  const { schema: _schema, ...profile } = kept;
  return profile;
}
