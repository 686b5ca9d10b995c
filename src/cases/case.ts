import type { Correction } from './correction.ts';
import type { DeadlineFacts } from './deadline.ts';
import type { Erasure } from './erasure.ts';
import type { JournalEntry } from './journal.ts';
import type { BeforeMigration, CaseMigration } from './migration.ts';

/** `active` until an end event is reached or the applicant withdraws. */
export type CaseStatus = 'active' | 'completed' | 'withdrawn';

/** A user task that waits for a person. */
export interface OpenTask extends DeadlineFacts {
  readonly element: string;
  readonly pass: number;
  /** Any one of them may do it. Copied from the definition so that listing needs no diagram. */
  readonly positions: readonly string[];
  /** Id of the office whose staff may do it; null where only the applicant may. */
  readonly office: string | null;
  readonly openedAt: string;
  /** When it must be done, or null where the act says nothing. */
  readonly dueAt: string | null;
  /** Id of the person who took it, or null. */
  readonly claimedBy: string | null;
}

/** A job that waits for its adapter. An incident is a job with `incident` set: it is tried again only by a person. */
export interface OpenJob extends DeadlineFacts {
  readonly element: string;
  readonly pass: number;
  readonly operation: string;
  readonly openedAt: string;
  readonly dueAt: string | null;
  /** How many times it has been tried. */
  readonly attempts: number;
  /** When it is tried next; null for an incident. */
  readonly nextAttemptAt: string | null;
  /** Since when it waits for a system that is known to be down; absent where it does not. */
  readonly waitsSince?: string;
  /** `element#pass` it was first asked under, where the case has been moved to another element since: systems know it by that. */
  readonly askedUnder?: string;
  readonly incident: {
    readonly reason: string;
    /** Stable code of the failure; absent from cases of old. */
    readonly code?: string;
    readonly at: string;
  } | null;
}

/** A timer the scheduler wakes the case for. */
export interface OpenTimer {
  readonly element: string;
  readonly pass: number;
  readonly openedAt: string;
  readonly dueAt: string;
}

/** A message the case waits for. */
export interface OpenMessage {
  readonly element: string;
  readonly pass: number;
  readonly openedAt: string;
  readonly name: string;
}

/** A file the staff or the applicant attached. Its bytes are stored outside the case file. */
export interface Attachment {
  readonly id: string;
  /** As the person named it, cleaned of path and control characters. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Element and pass of the task it was attached at. */
  readonly element: string;
  readonly pass: number;
  readonly addedAt: string;
  readonly addedBy: string;
}

/** A result document: certificate, refusal notice. Its bytes are stored outside the case file. */
export interface ResultDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly mediaType: 'application/pdf';
  readonly size: number;
  readonly sha256: string;
  /** The element that formed it. */
  readonly element: string;
  readonly formedAt: string;
  /** Id of the document that took its place; absent or null where none did. */
  readonly supersededBy?: string | null;
  /** The idempotency key it was formed under: its final version is asked for under the same. */
  readonly formedUnder?: string;
  /**
   * When it became final, under the office's seal, and by whose signature: the person's id, or null where the act asks
   * for nobody's. Absent: a draft.
   */
  readonly issued?: { readonly at: string; readonly by: string | null };
  /** When and by whom it was declared void, and why, in the person's words: personal. Absent: it holds. */
  readonly voided?: { readonly at: string; readonly by: string; readonly reason: string };
}

/** Why a person answered in a system's place. */
export interface AnswerByHand {
  readonly element: string;
  readonly pass: number;
  /** In the person's words. Personal: it is erased with the case's values. */
  readonly reason: string;
  /** Id of the person. */
  readonly by: string;
  readonly at: string;
}

/** One application on its way through one definition version. What a store keeps. */
export interface Case extends Pick<DeadlineFacts, 'dueState' | 'passed'> {
  /** Version of this very shape, for migration of data files. */
  readonly schema: 1;
  readonly id: string;
  /** What a person can read out. Unique. */
  readonly number: string;
  readonly definition: { readonly key: string; readonly version: number; readonly hash: string };
  readonly engine: string;
  /** Id of the office that renders the service. */
  readonly office: string;
  /** Id of the service centre whose operator took the application; null where none did. */
  readonly takenAt: string | null;
  /** Id of the citizen who applied by the portal; null where somebody took the application. */
  readonly applicant: string | null;
  readonly status: CaseStatus;
  /** The end event reached, once completed. */
  readonly outcome: string | null;
  /** Why the applicant withdrew, once withdrawn. Personal. */
  readonly withdrawalReason: string | null;
  /** Counts the saves, from 1. A save names the revision it read: the second of two writers fails. */
  readonly revision: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When the service as a whole must be rendered, or null. */
  readonly dueAt: string | null;
  /** The engine's state as it gave it; holds the variables, personal values among them. */
  readonly state: unknown;
  readonly tasks: readonly OpenTask[];
  readonly jobs: readonly OpenJob[];
  readonly timers: readonly OpenTimer[];
  readonly messages: readonly OpenMessage[];
  /** First entry of each deadline group, by group: the instant its time began to run. */
  readonly deadlineGroups: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
  readonly documents: readonly ResultDocument[];
  /** Absent where there was none. */
  readonly answersByHand?: readonly AnswerByHand[];
  /** Drafts returned to their author, oldest first; absent where none was. */
  readonly corrections?: readonly Correction[];
  /** Moves to other versions, oldest first; absent where there was none. */
  readonly migrations?: readonly CaseMigration[];
  /** How it stood before the last of them; absent once it has gone on since. */
  readonly beforeMigration?: BeforeMigration;
  /** Absent where nothing was erased. What was personal is then blank or gone. */
  readonly erased?: Erasure;
  /** Requests that have been done, by hashes of key and address; absent where none had a key. */
  readonly requests?: readonly { readonly key: string; readonly of: string }[];
  readonly journal: readonly JournalEntry[];
  /** Salt of each hash in the journal, by `seq`: hex. Erased together with the values. */
  readonly salts: Readonly<Record<string, string>>;
}

/** `element#pass`: the key of an open item, the same as the engine's. */
export function itemKey(item: { readonly element: string; readonly pass: number }): string {
  return `${item.element}#${item.pass}`;
}
