import type { Actor } from '../cases/actor.ts';
import { staff, type StaffMember } from './staff-members.ts';

/** The member as an actor; the id is the login. */
export function actorOf(member: StaffMember): Actor {
  const { login, name, iin, position, office } = member;
  return { id: login, name, iin, office, positions: [position], roles: [] };
}

/**
 * The actor who does the tasks of one of the positions at an office; null where nobody does.
 * @param office the office whose staff may do it; null: the applicant
 */
export function actorFor(office: string | null, positions: readonly string[]): Actor | null {
  const member = staff.find((other) => other.office === office && positions.includes(other.position));
  return member === undefined ? null : actorOf(member);
}

/**
 * Who begins a case that an office is to render: one of its own, else somebody who takes applications for it, or a
 * citizen. Null where none of them may.
 */
export function starterAt(office: string, mayStart: (actor: Actor) => boolean): Actor | null {
  const starters = staff.map(actorOf).filter(mayStart);
  return starters.find((actor) => actor.office === office) ?? starters[0] ?? null;
}

/**
 * Scenarios name certificates on the tokens of the demonstration (`5F0102`: token 5F01, certificate 02) and the number
 * an employee signs in with. Answers what whoever plays has instead: the certificate of the same kind on their token,
 * their own number; any other value as it is.
 */
export function ownValue(value: unknown, actor: Actor): unknown {
  const player = staff.find(({ login }) => login === actor.id) ?? staff.find(({ iin }) => iin === actor.iin);
  if (player === undefined || typeof value !== 'string') return value;
  const kind = /^5[CF]\d\d(0\d)$/.exec(value)?.[1];
  if (kind !== undefined) return `${player.token}${kind}`;
  const employee = staff.some(({ iin, office }) => iin === value && office !== null);
  return employee && player.office !== null ? player.iin : value;
}

/** Somebody of the demonstration who holds one of the positions, wherever; null where nobody does. */
export function likelyActor(positions: readonly string[]): Actor | null {
  const member = staff.find(({ position }) => positions.includes(position));
  return member === undefined ? null : actorOf(member);
}
