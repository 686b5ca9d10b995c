/**
 * What is wrong with something in a data folder.
 *
 * - of a case's journal: `sequence`, `previous`, `hash`, `values`, as `verifyCase` has them; `chain-file` where an entry and
 *   the case do not agree on a file;
 * - of files: `unreadable` (cut, no JSON, another shape), `missing`, `changed` (not the bytes its hash says), `set-aside`
 *   (the server found it damaged and took it out of use);
 * - of lines: `line`: one that is no entry.
 */
export type Fault = 'sequence' | 'previous' | 'hash' | 'values' | 'chain-file' | 'unreadable' | 'missing' | 'changed' | 'set-aside' | 'line';

export interface Finding {
  /** The case it is of; null where it is of none. */
  readonly case: { readonly id: string; readonly number: string | null } | null;
  /** The entry of the journal, or the line of the file; null where it is of the whole. */
  readonly seq: number | null;
  readonly fault: Fault;
  /** What it is about: `attachment <id>`, `definition <key> 3`, a path inside the folder. */
  readonly what: string;
}

/** What was walked through, and what does not hold: of each case the first finding only. */
export interface Verification {
  readonly folder: string;
  /** Format of the folder; null where nothing was ever kept in it. */
  readonly format: number | null;
  readonly cases: number;
  readonly entries: number;
  /** Attachments and documents whose bytes were compared. */
  readonly files: number;
  readonly definitions: number;
  /** Lines of access journals and registers. */
  readonly lines: number;
  readonly findings: readonly Finding[];
}
