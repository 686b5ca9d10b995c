import type {
  LinkProviderRequest,
  LockView,
  PersonView,
  ProviderView,
  SessionView,
  SignInPage,
  SignInVerification,
} from '../src/http/contract.ts';
import { ask, request } from './api.ts';

/** Which entries of the journal of sign-ins; days as `2026-11-22`. */
export interface SignInFilter {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** Where a person begins to sign in through the identity provider, and goes on to afterwards. */
export function providerHref(next: string | null): string {
  return `/api/session/provider/start${next === null ? '' : `?${new URLSearchParams({ next }).toString()}`}`;
}

export const getProvider = (): Promise<ProviderView | null> => ask('GET', '/api/session/provider');

export const getSessions = (): Promise<readonly SessionView[]> => ask('GET', '/api/sessions');

/** Ends one of one's own sessions; without an id all but this one. */
export async function endSession(id: string | null): Promise<void> {
  await request('DELETE', id === null ? '/api/sessions' : `/api/sessions/${id}`);
}

export async function endSessionsOf(person: string): Promise<void> {
  await request('DELETE', `/api/people/${encodeURIComponent(person)}/sessions`);
}

/** Says how the provider knows a person; null: no longer at all. */
export const linkProvider = (person: string, link: LinkProviderRequest | null): Promise<PersonView> =>
  ask(link === null ? 'DELETE' : 'PUT', `/api/people/${encodeURIComponent(person)}/provider`, link ?? undefined);

export const getLocks = (): Promise<readonly LockView[]> => ask('GET', '/api/locks');

export async function liftLock(id: string): Promise<void> {
  await request('DELETE', `/api/locks/${id}`);
}

/** The latest entries first; `limit` of them, 200 at most. */
export const getSignIns = (filter: SignInFilter, limit: number): Promise<SignInPage> => ask('GET', `/api/sign-ins?${queryOf(filter, { limit: String(limit) })}`);

/** Where the same entries lie as a file. */
export const signInsHref = (filter: SignInFilter): string => `/api/sign-ins.csv?${queryOf(filter)}`;

export const verifySignIns = (): Promise<SignInVerification> => ask('POST', '/api/sign-ins/verification');

function queryOf(filter: SignInFilter, more: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams(Object.entries({ ...filter, ...more }).filter(([, value]) => value !== '')).toString();
}
