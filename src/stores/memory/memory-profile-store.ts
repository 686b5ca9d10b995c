import { blankProfile, type CitizenProfile, type ProfileStore } from '../../identity/citizen-profile.ts';

/** Profiles in memory. */
export class MemoryProfileStore implements ProfileStore {
  readonly #profiles = new Map<string, CitizenProfile>();

  async profile(person: string): Promise<CitizenProfile | null> {
    return this.#profiles.get(person) ?? null;
  }

  async changeProfile(person: string, change: (profile: CitizenProfile) => CitizenProfile): Promise<CitizenProfile> {
    const changed = change(this.#profiles.get(person) ?? blankProfile(person));
    this.#profiles.set(person, structuredClone(changed));
    return changed;
  }

  async close(): Promise<void> {}
}
