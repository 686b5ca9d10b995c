import { randomUUID } from 'node:crypto';
import { decoyHash } from '../passwords.ts';
import type { Person } from '../person.ts';
import type { PeopleStore } from '../store.ts';
import { ProviderStranger } from './errors.ts';
import type { Vouched } from './open-id-provider.ts';

/** How people are known by what the provider says of them. */
export interface RecognitionRules {
  /** The claim compared with the name an administrator has written down. */
  readonly claim: string;
  /** The claim that holds the IIN, where the provider has checked it; null: none does. */
  readonly iinClaim: string | null;
  /** True: a citizen nobody knows gets an account. */
  readonly citizens: boolean;
  readonly isIin: (text: string) => boolean;
}

/**
 * Who of our people it is. The first time they are known by the name, or the IIN, an administrator has linked; from then
 * on by the provider's own subject alone, for names are given anew when people leave. Nobody gains a right by it: what the
 * provider says of groups or roles is not looked at. Only a citizen may be met for the first time, where that is allowed.
 * @throws ProviderStranger
 */
export async function recognise(people: PeopleStore, { issuer, subject, claims }: Vouched, rules: RecognitionRules): Promise<Person> {
  const all = await people.people();
  const bound = all.find(({ provider }) => provider?.subject?.issuer === issuer && provider.subject.id === subject);
  if (bound !== undefined) return bound;
  const iin = iinOf(claims, rules);
  const named = all.find((person) => isMeant(person, claims[rules.claim], iin));
  if (named?.provider !== undefined) {
    if (named.provider.subject !== null) throw new ProviderStranger('other-subject', named.id);
    return bind(people, named, { issuer, id: subject });
  }
  if (!rules.citizens || iin === null) throw new ProviderStranger('not-linked', null);
  const account = all.find((person) => person.iin === iin && isCitizenOnly(person));
  if (account?.provider !== undefined) throw new ProviderStranger('other-subject', account.id);
  return bind(people, account ?? newCitizen(iin, claims), { issuer, id: subject });
}

function isMeant({ provider, iin: own }: Person, name: unknown, iin: string | null): boolean {
  if (provider === undefined) return false;
  return provider.name === null ? iin !== null && own === iin : provider.name === name;
}

function iinOf(claims: Vouched['claims'], { iinClaim, isIin }: RecognitionRules): string | null {
  const value = iinClaim === null ? undefined : claims[iinClaim];
  return typeof value === 'string' && isIin(value) ? value : null;
}

function isCitizenOnly({ positions, roles }: Person): boolean {
  return roles.length === 0 && positions.length > 0 && positions.every((position) => position === 'consumer');
}

async function bind(people: PeopleStore, person: Person, subject: { readonly issuer: string; readonly id: string }): Promise<Person> {
  const { name = null, only = false } = person.provider ?? {};
  const known: Person = { ...person, provider: { name, only, subject } };
  await people.savePerson(known);
  return known;
}

/** Signs in by the provider only: the password is one nobody knows. */
function newCitizen(iin: string, claims: Vouched['claims']): Person {
  const id = randomUUID();
  const parts = [claims['family_name'], claims['given_name'], claims['middle_name']].filter((part) => typeof part === 'string');
  const full = typeof claims['name'] === 'string' ? claims['name'] : parts.join(' ');
  return {
    id,
    login: `citizen.${id.slice(0, 13)}`,
    name: full.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, 200) || iin,
    iin,
    office: null,
    positions: ['consumer'],
    roles: [],
    password: decoyHash(),
    mustChangePassword: false,
    disabled: false,
    demo: false,
    provider: { name: null, subject: null, only: true },
  };
}
