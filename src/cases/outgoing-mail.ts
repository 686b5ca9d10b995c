/** A letter to an applicant that is to go out, and what became of it so far. */
export interface OutgoingMail {
  /** Made from the key: 64 hexadecimal digits. Names the letter to the receiving server too. */
  readonly id: string;
  /** What the letter is about, once for all: `notice/<case>/<journal entry>`, `document/<case>/<element>#<pass>`. */
  readonly key: string;
  readonly case: { readonly id: string; readonly number: string };
  /** Personal. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Id of the result document that goes with it; null where none does. Its bytes stay with the case. */
  readonly document: string | null;
  /** UTC instant. */
  readonly queuedAt: string;
  /** How many times it has been tried. */
  readonly attempts: number;
  /** When it is tried next, UTC; null where it was given up and a person must decide. */
  readonly nextAttemptAt: string | null;
  /** Why the last try failed; null before the first. Holds no personal value. */
  readonly fault: string | null;
}

/**
 * Letters that have not gone out yet, and the ids of all there ever were: a letter queued twice goes out once. Of a letter
 * that has gone nothing but its id is kept. What has been answered survives a crash.
 */
export interface MailStore {
  /** Keeps the letter; false, and nothing changes, where one with its id was kept before, gone out or not. */
  add(mail: OutgoingMail): Promise<boolean>;
  read(id: string): Promise<OutgoingMail | null>;
  /** Those that have not gone out, the oldest first. */
  waiting(): Promise<readonly OutgoingMail[]>;
  /** Replaces the letter; nothing where it has gone out meanwhile. */
  save(mail: OutgoingMail): Promise<void>;
  /** Takes the letter off: it has gone out, or nobody wants it to any more. */
  finish(id: string): Promise<void>;
  close(): Promise<void>;
}
