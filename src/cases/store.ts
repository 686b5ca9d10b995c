import type { Case, CaseStatus, OpenJob, OpenMessage, OpenTask, OpenTimer } from './case.ts';
import type { CaseScope } from './rights.ts';
import type { DeadlineFacts } from './deadline.ts';
import type { OpenCorrection } from './correction.ts';
import type { Erasure } from './erasure.ts';
import type { CaseSearch } from './search.ts';

/** What a list shows of a case without reading all of it. */
export interface CaseSummary extends Pick<DeadlineFacts, 'dueState' | 'passed'> {
  readonly id: string;
  readonly number: string;
  readonly definition: { readonly key: string; readonly version: number };
  readonly office: string;
  readonly takenAt: string | null;
  readonly applicant: string | null;
  readonly status: CaseStatus;
  readonly outcome: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly dueAt: string | null;
  readonly revision: number;
  readonly tasks: readonly OpenTask[];
  readonly jobs: readonly OpenJob[];
  readonly timers: readonly OpenTimer[];
  readonly messages: readonly OpenMessage[];
  /** Those that wait for their author; absent where none does. */
  readonly corrections?: readonly OpenCorrection[];
  /** Absent where nothing was erased. */
  readonly erased?: Erasure;
}

/** All given conditions must hold. */
export interface CaseFilter {
  readonly office?: string;
  /** Cases that stand in at least one of these relations to somebody. */
  readonly among?: readonly CaseScope[];
  readonly key?: string;
  readonly status?: CaseStatus;
  /** Cases with at least one open job whose next attempt is due at or before this UTC instant. */
  readonly jobDueBy?: string;
  /** Cases with at least one open timer due at or before this UTC instant. */
  readonly timerDueBy?: string;
  /** Active cases with a deadline that has passed by this UTC instant and whose passing is not yet journalled. */
  readonly passedBy?: string;
  /** Cases with an incident. */
  readonly incident?: boolean;
}

/** A file that could not be read and was set aside; the other cases are served. */
export interface DamagedFile {
  readonly file: string;
  readonly reason: string;
}

/**
 * Where cases are kept. Every implementation passes the same contract suite.
 * What `create` and `save` have answered survives a crash. Absent is `null`, not a throw.
 */
export interface CaseStore extends CaseSearch {
  /** @throws CaseExists where the id or the number is taken. */
  create(record: Case): Promise<void>;
  read(id: string): Promise<Case | null>;
  /**
   * Replaces the case if the stored one still has revision `record.revision - 1`.
   * @throws CaseConflict where somebody else saved first. @throws CaseUnknown where there is none.
   */
  save(record: Case): Promise<void>;
  /** Newest first. */
  list(filter?: CaseFilter): Promise<readonly CaseSummary[]>;
  /** Whether a case carries this number. */
  hasNumber(number: string): Promise<boolean>;
  /** The earliest instant at which a job or timer of any case is due, or a deadline will have passed, or null. */
  nextDueAt(): Promise<string | null>;
  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[];
  close(): Promise<void>;
}
