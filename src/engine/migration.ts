import type { EngineState, Program, Step } from './port.ts';

/** The element of the new diagram for each of the old one that does not go on under its own id. */
export type ElementMapping = Readonly<Record<string, string>>;

/**
 * Why a token cannot go on where it stands:
 * - `element-gone`, `kind-changed`, `binding-changed`, `scope-changed`: another element may be named for it;
 * - `job-unsettled`: its job asks another operation, and what it has asked may be done already;
 * - `join-changed`: it waits at a join whose incoming flows are not the same;
 * - `call-changed`: it waits for a called process that cannot be taken over;
 * - `compensation-changed`: what was done could not be undone any more;
 * - `moves-at-once`: the case would go on, or end, by the migration itself;
 * - `expression-failed`: what begins to wait with it asks for something that cannot be evaluated.
 */
export type StandFaultReason =
  | 'element-gone'
  | 'kind-changed'
  | 'binding-changed'
  | 'scope-changed'
  | 'job-unsettled'
  | 'join-changed'
  | 'call-changed'
  | 'compensation-changed'
  | 'moves-at-once'
  | 'expression-failed';

/** A token that cannot go on, as data. */
export interface StandFault {
  readonly reason: StandFaultReason;
  /** Element of the old diagram. */
  readonly element: string;
  /** The element of the new diagram it would have gone on at; null where there is none. */
  readonly target: string | null;
  /** The sub-process of the new diagram, or its process, in which it would have to go on; null where that is not known. */
  readonly scope: string | null;
}

/**
 * Where a token stands, whatever the engine: `at` an element, `armed` as an event that may come, `arrived` at a join
 * along a flow, or as a complex gateway that swallows what comes late (`reset`), having had tokens along `flows`.
 */
export interface Stand {
  readonly is: 'at' | 'armed' | 'arrived' | 'reset';
  readonly element: string;
  /** Of `arrived` and `reset`. */
  readonly flows: readonly string[];
  /** Names only this place sees: the item of a multi-instance activity. */
  readonly local: readonly string[];
}

/** A case taken over. */
export interface Migrated {
  /** Under the new diagram. Effects tell of elements that were exchanged and of what is armed anew or no longer. */
  readonly step: Step;
  /** Keys of open items that go on, before and after; in the order they were opened. */
  readonly items: readonly { readonly before: string; readonly after: string }[];
  /** Passes of elements left for others, before and after: what a migration back exchanges. */
  readonly exchanged: readonly { readonly before: string; readonly after: string }[];
  /** What the old diagram goes on from where the migration is undone: passes used meanwhile stay used. */
  readonly back: EngineState;
  /** Where the tokens stand now; of several instances of a sub-process each list has another one's. */
  readonly stands: readonly (readonly Stand[])[];
}

/** What comes of a migration: the case taken over, or every reason why not. */
export type MigrationOutcome =
  | { readonly migrated: Migrated; readonly faults: readonly [] }
  | { readonly migrated: null; readonly faults: readonly StandFault[] };

/**
 * Takes the state of a case from one diagram to another: pure, as a step is. What goes on under its own id needs no
 * mapping. Boundary events and event sub-processes follow the activity or scope they belong to: those of the new diagram
 * are armed, others disarmed; one that has come and does not come again is not armed again.
 */
export interface StateMigration {
  /** Where tokens stand, in the words of the old diagram. */
  stands(state: EngineState, program: Program): readonly Stand[];
  /** @throws EngineError only where the state is not of the program `from` */
  migrate(state: EngineState, from: Program, to: Program, mapping: ElementMapping): MigrationOutcome;
}
