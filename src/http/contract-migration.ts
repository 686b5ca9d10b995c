/** Why a case does not move as it is. Texts are the interface's, by `reason`. */
export interface MigrationFaultView {
  readonly reason: string;
  /** Where the case stands, in its own version; of `cannot-end` and `variable-missing` an element of the new; null: the case. */
  readonly element: string | null;
  /** Of `variable-missing`: its name. */
  readonly variable: string | null;
  /** Of `cannot-end`: the way that shows it, as ids of the new version; else empty. */
  readonly path: readonly string[];
  /** Elements of the new version that may be named for it, the likeliest first; empty: nothing can be named. */
  readonly places: readonly string[];
  /** The one of them that is proposed; null: none is like it. */
  readonly proposed: string | null;
}

/** A case as far as analysts know of it. */
export interface MigrationCaseView {
  readonly id: string;
  readonly number: string;
}

/** Cases of one version that wait at the same places and are alike in what keeps them. */
export interface MigrationGroupView {
  readonly version: number;
  /** Ids of the elements of that version at which they wait. */
  readonly at: readonly string[];
  /** As they are, or as they are mapped; elements are to be named; they cannot. */
  readonly state: 'continues' | 'mapping' | 'cannot';
  readonly faults: readonly MigrationFaultView[];
  readonly cases: readonly MigrationCaseView[];
}

/** What becomes of every running case of other versions. */
export interface MigrationPlanView {
  readonly key: string;
  readonly to: number;
  readonly groups: readonly MigrationGroupView[];
  /** Cases that have been moved to the version and can still be moved back: they have not gone on. */
  readonly moved: readonly (MigrationCaseView & { readonly from: number; readonly at: string })[];
}

export interface MigrationPlanRequest {
  /** The version cases are to run. */
  readonly to: number;
  /** The element of the new version for each of the old that does not go on under its own id. */
  readonly mapping: Readonly<Record<string, string>>;
}

export interface MigrationDryRunRequest extends MigrationPlanRequest {
  /** Ids. */
  readonly cases: readonly string[];
}

export interface MigrationRequest extends MigrationDryRunRequest {
  readonly reason: string;
}

/** What a dry run, or a move, has come to for one case. */
export interface MigrationResultView extends MigrationCaseView {
  readonly from: number;
  /** Empty where it moves, or has moved. */
  readonly faults: readonly MigrationFaultView[];
  /** Where it waits then; null where it does not move. */
  readonly waits: readonly { readonly element: string; readonly dueAt: string | null }[] | null;
}

/*
 * Routes, below /api. Replies hold no value of a case, only its number and where it stands.
 *
 * POST /definitions/:region/:service/:channel/migration/plan     MigrationPlanRequest → MigrationPlanView (analyst)
 * POST /definitions/:region/:service/:channel/migration/dry-run  MigrationDryRunRequest → MigrationResultView[] (analyst)
 * POST /definitions/:region/:service/:channel/migration          MigrationRequest → MigrationResultView[] (analyst); one
 *      case after the other; 409 migration-refused where a single one was asked for and does not move
 * POST /cases/:case/migration/undo                               → 204 (analyst); 409 migration-settled
 */
