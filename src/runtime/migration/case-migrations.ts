import type { Actor } from '../../cases/actor.ts';
import { itemKey, type Case } from '../../cases/case.ts';
import { CaseUnknown, PositionRequired } from '../../cases/errors.ts';
import { may, whoMay } from '../../cases/rights.ts';
import type { ProveEnd } from '../../definitions/migration/prove-end.ts';
import type { ElementMapping } from '../../engine/migration.ts';
import { type CaseMover, type Found, stateOf } from '../case-mover.ts';
import { ReasonRequired } from '../errors.ts';
import { once } from '../request-once.ts';
import { checkMigration, type CheckedMigration, type MigrationTarget } from './check-migration.ts';
import { MigrationRefused } from './errors.ts';
import { migrateCase } from './migrate-case.ts';
import { type MigrationFault, type MigrationState, stateOfFaults } from './migration-fault.ts';
import { undoMigration } from './undo-migration.ts';

const REASON_LIMIT = 1000;

/** A case, as far as analysts know of it. */
export interface NamedCase {
  readonly id: string;
  readonly number: string;
}

/** Cases of one version that wait at the same places and are alike in what keeps them. */
export interface MigrationGroup {
  readonly version: number;
  /** Elements of their version at which they wait. */
  readonly at: readonly string[];
  readonly state: MigrationState;
  readonly faults: readonly MigrationFault[];
  readonly cases: readonly NamedCase[];
}

/** What becomes of every running case of other versions. */
export interface MigrationPlan {
  readonly key: string;
  readonly to: number;
  readonly groups: readonly MigrationGroup[];
  /** Cases that have been moved to the version and can still be moved back. */
  readonly moved: readonly (NamedCase & { readonly from: number; readonly at: string })[];
}

/** What a dry run or a move has come to for one case. */
export interface MigrationResult extends NamedCase {
  readonly from: number;
  /** Empty where it moves, or has moved. */
  readonly faults: readonly MigrationFault[];
  /** Where it waits then, with the deadlines of the version; null where it does not move. */
  readonly waits: readonly { readonly element: string; readonly dueAt: string | null }[] | null;
}

/** Moves running cases from version to version: planned, tried on copies, done one case at a time, undone. */
export class CaseMigrations {
  readonly #mover: CaseMover;
  readonly #prove: ProveEnd;

  constructor(mover: CaseMover, prove: ProveEnd) {
    this.#mover = mover;
    this.#prove = prove;
  }

  /** @throws DefinitionUnknown */
  async plan(key: string, to: number, mapping: ElementMapping, actor: Actor): Promise<MigrationPlan> {
    this.#allow(actor);
    const target = await this.#target(key, to, mapping);
    const prove = remembered(this.#prove);
    const groups = new Map<string, MigrationGroup>();
    const moved: MigrationPlan['moved'][number][] = [];
    for (const { id } of await this.#mover.parts.cases.list({ key, status: 'active' })) {
      const subject = await this.#mover.parts.cases.read(id);
      if (subject === null) continue;
      const { number, definition, beforeMigration, migrations = [] } = subject;
      if (definition.version === to) {
        if (beforeMigration !== undefined) moved.push({ id, number, from: beforeMigration.definition.version, at: migrations.at(-1)?.at ?? subject.startedAt });
        continue;
      }
      const { at, faults } = checkMigration(this.#mover, prove, await this.#found(subject), target);
      const name = JSON.stringify([definition.version, at, faults]);
      const { cases = [] } = groups.get(name) ?? {};
      groups.set(name, { version: definition.version, at, state: stateOfFaults(faults), faults, cases: [...cases, { id, number }] });
    }
    return { key, to, groups: [...groups.values()].toSorted(byVersion), moved };
  }

  /** Moves copies of the cases, in memory: each is saved and loaded, and waits for what it would. @throws DefinitionUnknown */
  async dryRun(key: string, to: number, mapping: ElementMapping, ids: readonly string[], actor: Actor): Promise<readonly MigrationResult[]> {
    this.#allow(actor);
    const target = await this.#target(key, to, mapping);
    const prove = remembered(this.#prove);
    const results: MigrationResult[] = [];
    for (const id of ids) {
      const found = await this.#found(await this.#read(id, key));
      const checked = checkMigration(this.#mover, prove, found, target);
      results.push(this.#tried(found.subject, target, checked, actor));
    }
    return results;
  }

  /**
   * Moves the cases one after the other, each planned anew under its lock: one that does not move by now is left as it is
   * and told of, the others move. @throws DefinitionUnknown, ReasonRequired
   */
  async move(
    key: string,
    to: number,
    { mapping, cases, reason }: { readonly mapping: ElementMapping; readonly cases: readonly string[]; readonly reason: string },
    actor: Actor,
  ): Promise<readonly MigrationResult[]> {
    this.#allow(actor);
    const said = reason.trim();
    if (said === '' || said.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
    const target = await this.#target(key, to, mapping);
    const prove = remembered(this.#prove);
    const results: MigrationResult[] = [];
    for (const id of cases) results.push(await this.#moveOne(id, key, target, said, prove, actor));
    return results;
  }

  /** Takes a case back to the version it was moved from. @throws MigrationSettled, CaseClosed, CaseUnknown */
  async undo(id: string, actor: Actor): Promise<Case> {
    this.#allow(actor);
    return this.#mover.move(id, () => this.#mover.parts.cases.read(id), ({ subject }) =>
      once(subject, actor, async () => undoMigration(subject, this.#mover.cause(actor))),
    );
  }

  async #moveOne(id: string, key: string, target: MigrationTarget, reason: string, prove: ProveEnd, actor: Actor): Promise<MigrationResult> {
    const mover = this.#mover;
    const before = await this.#read(id, key);
    const work = ({ subject, definition }: Found): Promise<Case> =>
      once(subject, actor, async () => {
        const { migrated, faults } = checkMigration(mover, prove, { subject, definition }, target);
        if (migrated === null) throw new MigrationRefused(id, target.definition.version, faults);
        return migrateCase(subject, migrated, { ...target, reason, by: actor.id }, mover.cause(actor), mover.parts.calendar);
      });
    try {
      return resultOf(before, await mover.move(id, () => mover.parts.cases.read(id), work));
    } catch (error) {
      if (!(error instanceof MigrationRefused)) throw error;
      return { ...named(before), faults: error.faults, waits: null };
    }
  }

  /** What is told of a copy that was moved, written down, and read again as the next step will. */
  #tried(subject: Case, target: MigrationTarget, { migrated, faults }: CheckedMigration, actor: Actor): MigrationResult {
    if (migrated === null) return { ...named(subject), faults, waits: null };
    const mover = this.#mover;
    const order = { ...target, reason: '', by: actor.id };
    const moved = migrateCase(subject, migrated, order, mover.cause(actor), mover.parts.calendar);
    const copy = JSON.parse(JSON.stringify(moved)) as Case;
    const program = mover.program(copy, target.definition);
    const again = mover.engineOf(copy).migration?.migrate(stateOf(copy), program, program, {});
    const waits = [...copy.tasks, ...copy.jobs, ...copy.timers, ...copy.messages].map(itemKey).toSorted();
    const known = stateOf(copy).open.map(({ key }) => key).toSorted();
    if (again?.migrated?.step.effects.length !== 0 || waits.join() !== known.join()) {
      return { ...named(subject), faults: [{ reason: 'moves-at-once', element: null }], waits: null };
    }
    return resultOf(subject, copy);
  }

  #allow(actor: Actor): void {
    if (!may(actor, 'case.migrate')) throw new PositionRequired(whoMay('case.migrate'));
  }

  async #target(key: string, to: number, mapping: ElementMapping): Promise<MigrationTarget> {
    return { definition: await this.#mover.catalogue.read(key, to), mapping };
  }

  async #found(subject: Case): Promise<Found> {
    return { subject, definition: await this.#mover.definitionOf(subject) };
  }

  /** A case of another definition is none of this plan's. */
  async #read(id: string, key: string): Promise<Case> {
    const subject = await this.#mover.parts.cases.read(id);
    if (subject === null || subject.definition.key !== key) throw new CaseUnknown(id);
    return subject;
  }
}

function named({ id, number, definition }: Case): NamedCase & { readonly from: number } {
  return { id, number, from: definition.version };
}

function resultOf(before: Case, after: Case): MigrationResult {
  const { tasks, jobs, timers, messages } = after;
  const waits = [
    ...[...tasks, ...jobs, ...timers].map(({ element, dueAt }) => ({ element, dueAt })),
    ...messages.map(({ element }) => ({ element, dueAt: null })),
  ];
  return { ...named(before), faults: [], waits };
}

function byVersion(one: MigrationGroup, other: MigrationGroup): number {
  return one.version - other.version || other.cases.length - one.cases.length;
}

/** Many cases stand alike: what is proved of one holds for all. */
function remembered(prove: ProveEnd): ProveEnd {
  const proved = new Map<string, ReturnType<ProveEnd>>();
  return (definition, stands, names) => {
    const key = JSON.stringify([stands, names.toSorted()]);
    const faults = proved.get(key) ?? prove(definition, stands, names);
    proved.set(key, faults);
    return faults;
  };
}
