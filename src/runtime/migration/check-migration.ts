import { canonicalJson } from '../../cases/canonical-json.ts';
import { itemKey, type Case } from '../../cases/case.ts';
import { draftOf, openCorrections } from '../../cases/correction.ts';
import type { ProveEnd } from '../../definitions/migration/prove-end.ts';
import type { ElementMapping, Migrated, Stand, StandFault } from '../../engine/migration.ts';
import { isAlike, placesFor } from '../../engine/same-place.ts';
import type { LoadedDefinition } from '../api.ts';
import { type CaseMover, type Found, stateOf } from '../case-mover.ts';
import { decisionFor } from '../return-draft.ts';
import type { MigrationFault } from './migration-fault.ts';

/** What a move of a case to a version would come to. */
export interface CheckedMigration {
  /** Elements of the old version at which the case waits, sorted. */
  readonly at: readonly string[];
  readonly faults: readonly MigrationFault[];
  /** Null where there are faults. */
  readonly migrated: Migrated | null;
}

/** What a move to a version is made with. */
export interface MigrationTarget {
  readonly definition: LoadedDefinition;
  readonly mapping: ElementMapping;
}

/** Whether and how a case moves; changes nothing. */
export function checkMigration(
  mover: Pick<CaseMover, 'program' | 'engineOf'>,
  prove: ProveEnd,
  { subject, definition }: Found,
  target: MigrationTarget,
): CheckedMigration {
  const to = target.definition;
  if (subject.status !== 'active') return refused([], 'ended');
  const { migration } = mover.engineOf(subject);
  const state = stateOf(subject);
  if (migration === undefined) return refused(openElements(subject), 'engine');
  const from = mover.program(subject, definition);
  const at = waitingAt(definition, migration.stands(state, from));
  if (subject.definition.version === to.version) return refused(at, 'there');
  const { migrated, faults } = migration.migrate(state, from, mover.program(subject, to), target.mapping);
  if (migrated === null) return { at, faults: faults.map((fault) => withPlaces(fault, definition, to)), migrated };
  const all = [
    ...heldTasks(subject, definition, to, migrated),
    ...openDrafts(subject, definition, to),
    ...prove(to, migrated.stands, Object.keys(state.variables)).map((fault): MigrationFault =>
      fault.reason === 'variable-missing' ? fault : { reason: fault.reason, element: fault.element, ...(fault.path && { path: fault.path }) },
    ),
  ];
  return { at, faults: all, migrated: all.length === 0 ? migrated : null };
}

function refused(at: readonly string[], reason: MigrationFault['reason']): CheckedMigration {
  return { at, faults: [{ reason, element: null }], migrated: null };
}

function openElements({ tasks, jobs, timers, messages }: Case): readonly string[] {
  return [...new Set([...tasks, ...jobs, ...timers, ...messages].map(({ element }) => element))].toSorted();
}

/** Where people see the case wait: what only surrounds that, and events that may come, are left out. */
function waitingAt({ diagram }: LoadedDefinition, stands: readonly Stand[]): readonly string[] {
  const waiting = stands.filter(({ is, element }) => is !== 'armed' && diagram.nodes.get(element)?.type !== 'subProcess');
  return [...new Set(waiting.map(({ element }) => element))].toSorted();
}

function withPlaces({ reason, element, scope }: StandFault, from: LoadedDefinition, to: LoadedDefinition): MigrationFault {
  const node = from.diagram.nodes.get(element);
  if (node === undefined || scope === null) return { reason, element };
  const places = placesFor(node, to.diagram, scope);
  const [first] = places;
  const best = first === undefined ? undefined : to.diagram.nodes.get(first);
  return { reason, element, places, ...(best !== undefined && isAlike(node, best) && { proposed: best.id }) };
}

/** Somebody is at it: the form and the right to it must stay as they are. */
function heldTasks(subject: Case, from: LoadedDefinition, to: LoadedDefinition, { items }: Migrated): readonly MigrationFault[] {
  return subject.tasks.flatMap((task): MigrationFault[] => {
    const key = itemKey(task);
    const stays = items.some(({ before, after }) => before === key && after === key);
    if (task.claimedBy === null || (stays && workOf(from, task.element) === workOf(to, task.element))) return [];
    return [{ reason: 'task-held', element: task.element }];
  });
}

/** What the person who does a task has to do with: its form, its mappings, who may do it. */
function workOf({ diagram, forms }: LoadedDefinition, element: string): string {
  const { formId = null, positions = [], inputs = [], completionOperation = null } = diagram.nodes.get(element) ?? {};
  return canonicalJson({ form: forms[formId ?? ''] ?? null, positions, inputs, completionOperation });
}

/** A draft is signed, or put right by who decided, where the version still has what formed it and where it was decided. */
function openDrafts(subject: Case, from: LoadedDefinition, to: LoadedDefinition): readonly MigrationFault[] {
  const [correction] = openCorrections(subject);
  if (correction !== undefined) return [{ reason: 'correction-open', element: correction.element }];
  const draft = draftOf(subject);
  if (draft === null) return [];
  const decisions = subject.tasks.flatMap((task) => decisionFor(subject, task)?.decision.element ?? []);
  const lost = [draft.element, ...decisions].find((element) => forms(from, element) !== forms(to, element));
  return lost === undefined ? [] : [{ reason: 'draft-open', element: lost }];
}

function forms({ diagram }: LoadedDefinition, element: string): string {
  const { operation = null, completionOperation = null, formId = null } = diagram.nodes.get(element) ?? {};
  return canonicalJson([operation, completionOperation, formId]);
}
