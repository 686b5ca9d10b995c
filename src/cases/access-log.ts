/** What of a case somebody has looked at. */
export type AccessKind =
  'case' | 'form' | 'attachment' | 'document' | 'notice' | 'search' | 'journal' | 'export' | 'accesses' | 'verification' | 'scenario';

export const accessKinds: readonly AccessKind[] = [
  'case', 'form', 'attachment', 'document', 'notice', 'search', 'journal', 'export', 'accesses', 'verification', 'scenario',
];

/** Somebody has looked at something of a case. Holds ids only, no personal value. */
export interface Access {
  /** Id of the person. */
  readonly person: string;
  /** Id of the case. */
  readonly case: string;
  readonly what: AccessKind;
  /** `element#pass` of a form, id of a file, format of an export; null where the kind says it all. */
  readonly subject: string | null;
  /** UTC instant, ISO 8601. */
  readonly at: string;
}

/** An access in its place among all: each is sealed together with the one before it, whatever case that was of. */
export interface SealedAccess extends Access {
  /** Hash of the access before; of the empty text before the first of all. SHA-256, hex. */
  readonly previous: string;
  /** Hash over everything else. */
  readonly hash: string;
}

/** Who has looked at which case: append-only. What `record` has answered survives a crash. */
export interface AccessLog {
  record(access: Access): Promise<void>;
  /** What was looked at of this case, in the order it was. */
  of(caseId: string): Promise<readonly Access[]>;
  /**
   * What was looked at of all cases from one UTC day to another, both included, in the order it was.
   * @param from `2026-11-22`
   */
  between(from: string, to: string): Promise<readonly SealedAccess[]>;
  close(): Promise<void>;
}
