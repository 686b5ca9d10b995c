import type { StandFaultReason } from '../../engine/migration.ts';

/**
 * Why a case does not move as it is; those of the engine (`StandFaultReason`) and:
 * - `ended`: nothing moves it any more; `there`: it runs that version already;
 * - `engine`: the engine it began with moves none between versions;
 * - `task-held`: somebody has taken the task, and it would change under their hands;
 * - `correction-open`: a draft was returned to its author; `draft-open`: what formed the draft would be gone;
 * - `cannot-end`: from there on it could get stuck; `variable-missing`: something ahead wants a value it does not have.
 */
export type MigrationReason =
  | StandFaultReason
  | 'ended'
  | 'there'
  | 'engine'
  | 'task-held'
  | 'correction-open'
  | 'draft-open'
  | 'cannot-end'
  | 'variable-missing';

/** One such reason, as data. */
export interface MigrationFault {
  readonly reason: MigrationReason;
  /** Where the case stands, in the old version; of `cannot-end` and `variable-missing` an element of the new; null: the case. */
  readonly element: string | null;
  /** Of `variable-missing`: its name. */
  readonly variable?: string;
  /** Of `cannot-end`: the way that shows it, as ids of the new version. */
  readonly path?: readonly string[];
  /** Elements of the new version that may be named for it, the likeliest first. */
  readonly places?: readonly string[];
  /** The one of them that is proposed: from the same place of the act, or of the same name. */
  readonly proposed?: string;
}

/** `continues` as it is, or as it is mapped; `mapping`: elements are to be named; `cannot` move. */
export type MigrationState = 'continues' | 'mapping' | 'cannot';

/** What the faults leave to be done. */
export function stateOfFaults(faults: readonly MigrationFault[]): MigrationState {
  if (faults.length === 0) return 'continues';
  return faults.every(({ places = [] }) => places.length > 0) ? 'mapping' : 'cannot';
}
