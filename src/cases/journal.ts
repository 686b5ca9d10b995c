/**
 * The journal of a case: append-only, each entry chained to the one before by its hash, the first to the case's id.
 * It holds no personal value. Where a value matters, the entry holds a salted hash; value and salt live in the case, so
 * that erasing them leaves the chain verifiable.
 */
export type JournalEvent =
  | { readonly type: 'case-started'; readonly definition: string; readonly version: number; readonly office: string }
  | { readonly type: 'entered' | 'left' | 'cancelled'; readonly element: string; readonly pass: number }
  | { readonly type: 'flow-taken'; readonly flow: string }
  | { readonly type: 'task-opened'; readonly element: string; readonly pass: number; readonly dueAt: string | null }
  | { readonly type: 'task-claimed' | 'task-released'; readonly element: string; readonly pass: number }
  | { readonly type: 'task-reassigned'; readonly element: string; readonly pass: number; readonly to: string }
  | { readonly type: 'task-completed'; readonly element: string; readonly pass: number; readonly values: string }
  | { readonly type: 'job-done'; readonly element: string; readonly pass: number; readonly operation: string; readonly values: string }
  | {
      readonly type: 'job-failed' | 'incident-opened';
      readonly element: string;
      readonly pass: number;
      readonly operation: string;
      readonly attempt: number;
      readonly reason: string;
    }
  | { readonly type: 'incident-retried'; readonly element: string; readonly pass: number }
  | { readonly type: 'answered-by-hand'; readonly element: string; readonly pass: number; readonly operation: string; readonly values: string }
  | { readonly type: 'timer-due' | 'message-received'; readonly element: string; readonly pass: number }
  /** The service's own deadline where `element` is null. */
  | { readonly type: 'deadline-passed'; readonly element: string | null; readonly pass: number | null; readonly dueAt: string }
  /** A calendar that was missing or provisional has come: the instant as it is now. */
  | { readonly type: 'deadline-reckoned'; readonly element: string | null; readonly pass: number | null; readonly dueAt: string | null }
  | { readonly type: 'returned-for-correction'; readonly element: string; readonly pass: number; readonly to: string; readonly values: string }
  | { readonly type: 'corrected'; readonly element: string; readonly pass: number; readonly values: string }
  | { readonly type: 'attachment-added'; readonly attachment: string; readonly sha256: string }
  | { readonly type: 'document-formed'; readonly document: string; readonly sha256: string }
  /** The draft was signed and became final: `sha256` is that of the final file. */
  | { readonly type: 'document-issued'; readonly document: string; readonly sha256: string }
  | { readonly type: 'document-voided'; readonly document: string; readonly values: string }
  /** The applicant opened the document; the first time only. */
  | { readonly type: 'document-received'; readonly document: string }
  | { readonly type: 'case-withdrawn'; readonly values: string }
  /** Moved to another version; `values` vouches for the reason. */
  | {
      readonly type: 'migrated';
      readonly from: number;
      readonly to: number;
      readonly mapping: Readonly<Record<string, string>>;
      readonly values: string;
    }
  /** Moved back to `to`. */
  | { readonly type: 'migration-undone'; readonly from: number; readonly to: number }
  | { readonly type: 'case-ended'; readonly outcome: string }
  /**
   * Everything personal is gone, with the salts of all hashes before. By the rule of so many `years` after the end of the
   * case, or (null) because somebody asked: then `values` vouches for the reason.
   */
  | { readonly type: 'values-erased'; readonly years: number | null; readonly values: string | null };

/** Who caused an entry: a person by id, `for` whom they stood in; or the product itself (jobs, timers). */
export type JournalActor = { readonly kind: 'person'; readonly id: string; readonly for?: string } | { readonly kind: 'system' };

export interface JournalEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly actor: JournalActor;
  readonly event: JournalEvent;
  /** Hash of the entry before; for the first, of the case's id. Hex SHA-256. */
  readonly previous: string;
  /** SHA-256 over the canonical JSON of everything above. Hex. */
  readonly hash: string;
}
