/** What a citizen has told their cabinet about themselves, and what they have seen of it. */
export interface CitizenProfile {
  /** Id of the person. */
  readonly person: string;
  /** Personal; null where they have named none. */
  readonly email: string | null;
  /** Since when notices go to the address too, UTC; null where they do not. What was before is not written of. */
  readonly emailSince: string | null;
  /** What letters are written in. */
  readonly language: 'ru' | 'kk';
  /** By id of a case, the number of the last journal entry whose notice was read. */
  readonly read: Readonly<Record<string, number>>;
}

/** Where profiles are kept. What has been answered survives a crash. */
export interface ProfileStore {
  /** Null where the person has told nothing yet. */
  profile(person: string): Promise<CitizenProfile | null>;
  /** Changes the profile, one change after another; a person without one begins with the blank one. Answers the new one. */
  changeProfile(person: string, change: (profile: CitizenProfile) => CitizenProfile): Promise<CitizenProfile>;
  close(): Promise<void>;
}

/** The profile of somebody who has told nothing yet. */
export function blankProfile(person: string): CitizenProfile {
  return { person, email: null, emailSince: null, language: 'ru', read: {} };
}
