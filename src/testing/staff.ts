import type { Actor, Position } from '../cases/actor.ts';

/** Somebody of the demonstration: invented, known to the stubs of the state systems, with certificates on a token. */
export interface StaffMember {
  readonly login: string;
  readonly name: string;
  readonly iin: string;
  readonly position: Position;
  /** Null for a citizen. */
  readonly office: string | null;
  /** What the serial numbers of the certificates on the token begin with. */
  readonly token: string;
}

/** The staff of two offices and a service centre, and a citizen: who plays scenarios and demo cases. */
export const staff: readonly StaffMember[] = [
  {
    login: 'counter',
    name: 'Ахметова Динара Маратовна',
    iin: '791115401015',
    position: 'counter',
    office: 'atyrau-city',
    token: '5F01',
  },
  {
    login: 'specialist',
    name: 'Сериков Нурлан Бекетович',
    iin: '830220301027',
    position: 'specialist',
    office: 'atyrau-city',
    token: '5F02',
  },
  {
    login: 'head',
    name: 'Жумабаева Сауле Ерлановна',
    iin: '700609401031',
    position: 'head',
    office: 'atyrau-city',
    token: '5F03',
  },
  {
    login: 'counter2',
    name: 'Ким Виктор Андреевич',
    iin: '880923301048',
    position: 'counter',
    office: 'zhylyoi',
    token: '5F04',
  },
  {
    login: 'specialist2',
    name: 'Оразова Гульнар Тимуровна',
    iin: '900417401056',
    position: 'specialist',
    office: 'zhylyoi',
    token: '5F05',
  },
  {
    login: 'head2',
    name: 'Бекенов Асхат Кайратович',
    iin: '760802301065',
    position: 'head',
    office: 'zhylyoi',
    token: '5F06',
  },
  {
    login: 'operator',
    name: 'Нұрлыбекова Айжан Сәкенқызы',
    iin: '870305401062',
    position: 'operator',
    office: 'centre-atyrau-1',
    token: '5F07',
  },
  {
    login: 'citizen',
    name: 'Қайратов Әділ Нұрланұлы',
    iin: '850312300012',
    position: 'consumer',
    office: null,
    token: '5C01',
  },
];

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
 * Who begins a case that an office is to render: one of its own, else an operator or a citizen, who serve or choose any.
 * Null where none of them may.
 */
export function starterAt(office: string, mayStart: (actor: Actor) => boolean): Actor | null {
  const starters = staff.map(actorOf).filter(mayStart);
  const own = starters.find((actor) => actor.office === office);
  return own ?? starters.find(({ positions }) => positions.includes('operator') || positions.includes('consumer')) ?? null;
}

/**
 * Scenarios name certificates on the tokens of the demonstration (`5F0102`: token 5F01, certificate 02). Answers the
 * certificate of the same kind on the token of whoever plays instead; any other value as it is.
 */
export function ownCertificate(value: unknown, actor: Actor): unknown {
  const kind = typeof value === 'string' ? /^5[CF]\d\d(0\d)$/.exec(value)?.[1] : undefined;
  const member = staff.find(({ login }) => login === actor.id);
  return kind === undefined || member === undefined ? value : `${member.token}${kind}`;
}
