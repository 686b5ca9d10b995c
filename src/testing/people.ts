import type { Actor, Position } from '../cases/actor.ts';
import { positions as allPositions } from '../cases/actor.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { staff } from './staff-members.ts';
import { actorFor, actorOf, starterAt } from './staff.ts';

/** Whom a test has do something: an actor, the login of somebody of the demonstration, or a position. */
export type Person = Actor | string;

/** Serves the whole installation: retries and answers incidents. */
export const administrator: Actor = {
  id: 'administrator',
  name: 'Administrator',
  iin: null,
  office: null,
  positions: [],
  roles: ['administrator'],
};

/** The citizen of the demonstration: known to the stubs of the state's systems. */
export const citizen: Actor = actorFor(null, ['consumer']) ?? { ...administrator, id: 'citizen', roles: [] };

/**
 * Somebody who holds the position at the office: of the demonstration, or, where an office has nobody there, somebody
 * who signs with the certificates of one who does the same elsewhere. Null for a position that nobody holds anywhere.
 */
export function personAt(office: string | null, positions: readonly string[]): Actor | null {
  if (office === null && positions.includes('consumer')) return citizen;
  const known = actorFor(office, positions);
  if (known !== null) return known;
  const like = staff.find(({ position }) => positions.includes(position));
  return like === undefined ? null : { ...actorOf(like), id: `${like.position}-${office}`, office };
}

/**
 * Who begins a case that an office is to render: of the demonstration, else whoever does the same at an office of the
 * act. Null where none of them may.
 */
export function starterOf({ offices }: Pick<DefinitionContent['act'], 'offices'>, office: string, mayStart: (actor: Actor) => boolean): Actor | null {
  const known = starterAt(office, mayStart);
  if (known !== null) return known;
  const others = [office, ...offices.map(({ id }) => id)];
  const like = others.flatMap((id) => allPositions.map((position) => personAt(id, [position])));
  return like.find((actor) => actor !== null && mayStart(actor)) ?? null;
}

/**
 * Whom a test means. A position is somebody at the office.
 * @returns null where there is nobody of that login or position
 */
export function personOf(person: Person, office: string | null): Actor | null {
  if (typeof person !== 'string') return person;
  if (person === administrator.id) return administrator;
  const member = staff.find(({ login }) => login === person);
  if (isPosition(person)) return personAt(person === 'consumer' ? null : office, [person]);
  return member === undefined ? null : actorOf(member);
}

function isPosition(word: string): word is Position {
  return (allPositions as readonly string[]).includes(word);
}
