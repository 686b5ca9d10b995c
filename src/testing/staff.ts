import type { Actor, Position } from '../cases/actor.ts';

/** Somebody of the demonstration: invented, known to the stubs of the state systems, with certificates on a token. */
export interface StaffMember {
  readonly login: string;
  readonly name: string;
  readonly iin: string;
  readonly position: Position;
  readonly office: string;
}

/** The staff of two offices who play scenarios and demo cases. */
export const staff: readonly StaffMember[] = [
  { login: 'counter', name: 'Ахметова Динара Маратовна', iin: '791115401015', position: 'counter', office: 'atyrau-city' },
  { login: 'specialist', name: 'Сериков Нурлан Бекетович', iin: '830220301027', position: 'specialist', office: 'atyrau-city' },
  { login: 'head', name: 'Жумабаева Сауле Ерлановна', iin: '700609401031', position: 'head', office: 'atyrau-city' },
  { login: 'counter2', name: 'Ким Виктор Андреевич', iin: '880923301048', position: 'counter', office: 'zhylyoi' },
  { login: 'specialist2', name: 'Оразова Гульнар Тимуровна', iin: '900417401056', position: 'specialist', office: 'zhylyoi' },
  { login: 'head2', name: 'Бекенов Асхат Кайратович', iin: '760802301065', position: 'head', office: 'zhylyoi' },
];

/** The member as an actor; the id is the login. */
export function actorOf(member: StaffMember): Actor {
  const { login, name, iin, position, office } = member;
  return { id: login, name, iin, office, positions: [position], roles: [] };
}

/** The actor who does the tasks of one of the positions at an office; null where nobody does. */
export function actorFor(office: string, positions: readonly string[]): Actor | null {
  const member = staff.find((other) => other.office === office && positions.includes(other.position));
  return member === undefined ? null : actorOf(member);
}

/**
 * Scenarios name certificates on the tokens of the first office's staff (`5F0101`: member 1, certificate 01). Answers
 * the certificate of the same kind on the token of whoever plays instead; any other value as it is.
 */
export function ownCertificate(value: unknown, actor: Actor): unknown {
  const kind = typeof value === 'string' ? /^5F0\d(0\d)$/.exec(value)?.[1] : undefined;
  const place = staff.findIndex((member) => member.login === actor.id);
  return kind === undefined || place === -1 ? value : `5F0${place + 1}${kind}`;
}
