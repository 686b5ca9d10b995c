import type { Action } from './actions.ts';
import type { Actor, Position, Role } from './actor.ts';

/**
 * How a person stands to what they ask about. `own-office`: the case (or office) is of the office they work at;
 * `taken-at`: the application was taken at their service centre or akim's apparatus; `applicant`: it is their own; `any`: it does not matter.
 */
export type Relation = 'own-office' | 'taken-at' | 'applicant' | 'any';

/** One line of the table: these people, in this relation, may do these things. */
export interface Right {
  readonly who: readonly (Position | Role)[];
  readonly relation: Relation;
  readonly actions: readonly Action[];
}

const departmentStaff = ['counter', 'specialist', 'head', 'akim'] as const;
const everybody = [...departmentStaff, 'operator', 'consumer', 'administrator', 'analyst', 'auditor'] as const;
const atWork: readonly Action[] = [
  'case.start',
  'case.list',
  'case.search',
  'case.read',
  'case.withdraw',
  'journal.read',
  'file.read',
  'attachment.add',
  'task.list',
  'task.read',
  'task.claim',
  'task.complete',
  'draft.correct',
  'message.deliver',
  'definition.count',
];

/**
 * Who may do what: the whole of it. What no line gives is refused. Two things narrow a line and never widen it: a task
 * and the taking of an application ask for the positions the diagram names, and a task somebody took is theirs.
 */
export const rights: readonly Right[] = [
  { who: everybody, relation: 'any', actions: ['session.own', 'event.listen', 'definition.read', 'act.read'] },
  { who: departmentStaff, relation: 'own-office', actions: atWork },
  { who: ['head'], relation: 'own-office', actions: ['task.assign', 'office.lead', 'draft.return', 'document.void'] },
  { who: [...departmentStaff, 'operator'], relation: 'taken-at', actions: atWork },
  {
    who: ['consumer'],
    relation: 'applicant',
    actions: [
      'case.start',
      'case.list',
      'case.read',
      'case.withdraw',
      'file.read',
      'attachment.add',
      'task.list',
      'task.read',
      'task.claim',
      'task.complete',
      'notice.own',
      'profile.own',
      'questionnaire.answer',
    ],
  },
  { who: ['analyst'], relation: 'any', actions: ['definition.count', 'definition.draft', 'definition.publish', 'case.migrate', 'case.record'] },
  {
    who: ['administrator'],
    relation: 'any',
    actions: [
      'case.list',
      'case.read',
      'journal.read',
      'file.read',
      'task.list',
      'incident.list',
      'incident.retry',
      'incident.answer',
      'training.switch',
      'journal.audit',
      'case.search',
      'definition.count',
      'office.list',
      'office.write',
      'person.list',
      'person.write',
      'calendar.read',
      'mail.list',
      'mail.decide',
      'case.erase',
    ],
  },
  {
    who: ['auditor'],
    relation: 'any',
    actions: ['case.list', 'case.search', 'case.read', 'journal.read', 'journal.audit', 'file.read', 'task.list', 'definition.count'],
  },
];

/** What the right is asked about. Everything left out is nobody's: only `any` relates to it. */
export interface Subject {
  readonly office?: string | null;
  readonly takenAt?: string | null;
  readonly applicant?: string | null;
}

/** What a relation means of a case: which of its fields names the person or the person's office. */
export interface CaseScope {
  readonly party: 'office' | 'takenAt' | 'applicant';
  readonly id: string;
}

/**
 * Whether the person may do this to the subject.
 * @param positions the positions it is for (a task's, say): then no others count, nor do roles
 */
export function may(actor: Actor, action: Action, subject: Subject = {}, positions: readonly string[] | null = null): boolean {
  return held(actor, action).some(
    ({ who, relation }) =>
      (positions === null || who.some((name) => positions.includes(name))) && relates(actor, relation, subject),
  );
}

/** Whether there is anything at all the person may do this to: what a route asks before it looks at the subject. */
export function mayAtAll(actor: Actor, action: Action): boolean {
  return held(actor, action).length > 0;
}

/** Everybody the table gives the action to, in whatever relation. */
export function whoMay(action: Action): readonly string[] {
  return [...new Set(rights.filter(({ actions }) => actions.includes(action)).flatMap(({ who }) => who))];
}

/** All actions the person may do to something. */
export function actionsOf(actor: Actor): readonly Action[] {
  return [...new Set(rights.flatMap(({ actions }) => actions))].filter((action) => mayAtAll(actor, action));
}

/** The cases the person may do this to: all of them, or those in one of these relations. */
export function scopesOf(actor: Actor, action: Action): 'all' | readonly CaseScope[] {
  const relations = new Set(held(actor, action).map(({ relation }) => relation));
  if (relations.has('any')) return 'all';
  return [...relations].flatMap((relation) => scopeOf(actor, relation) ?? []);
}

/** The lines that give the action, each with only those names the person goes by. */
function held(actor: Actor, action: Action): readonly { readonly who: readonly string[]; readonly relation: Relation }[] {
  const names = new Set<string>([...actor.positions, ...actor.roles]);
  return rights
    .filter(({ actions }) => actions.includes(action))
    .map(({ who, relation }) => ({ who: who.filter((name) => names.has(name)), relation }))
    .filter(({ who }) => who.length > 0);
}

function relates(actor: Actor, relation: Relation, subject: Subject): boolean {
  if (relation === 'any') return true;
  const scope = scopeOf(actor, relation);
  return scope !== null && subject[scope.party] === scope.id;
}

function scopeOf({ id, office }: Actor, relation: Relation): CaseScope | null {
  if (relation === 'applicant') return { party: 'applicant', id };
  if (office === null || relation === 'any') return null;
  return { party: relation === 'taken-at' ? 'takenAt' : 'office', id: office };
}
