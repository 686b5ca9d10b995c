import type { Identity } from '../identity.ts';
import type { Origin } from '../origin.ts';
import type { Session } from '../person.ts';
import type { Begun } from '../sessions.ts';
import type { PeopleStore } from '../store.ts';
import { ProviderRefused, ProviderStranger } from './errors.ts';
import type { OpenIdProvider, Transaction } from './open-id-provider.ts';
import { recognise, type RecognitionRules } from './recognise.ts';

/** Proofs kept for signing out at the provider; in memory, for they hold personal values. */
const PROOFS = 10_000;

/** Signing in and out through an identity provider, beside local accounts. */
export interface ProviderSignIn {
  /** What the button says; null: the interface's own words. */
  readonly label: string | null;
  /** Where a person is to be sent, and what to remember meanwhile. @throws ProviderUnreachable */
  begin(): Promise<{ readonly url: string; readonly transaction: Transaction }>;
  /** Begins a session for who comes back. @throws ProviderUnreachable, ProviderRefused, ProviderStranger, SignInRefused where they are disabled */
  finish(query: string, transaction: Transaction, from: Origin): Promise<Begun>;
  /** Where the browser goes after the session has ended; null where it stays. */
  signedOut(session: Session): Promise<string | null>;
}

/** What signing in through a provider works with. */
export interface ProviderParts {
  readonly provider: OpenIdProvider;
  readonly label: string | null;
  readonly rules: RecognitionRules;
  readonly people: PeopleStore;
  readonly identity: Identity;
}

/** Signing in through this provider. */
export function createProviderSignIn({ provider, label, rules, people, identity }: ProviderParts): ProviderSignIn {
  const proofs = new Map<string, string>();
  /** One after another: of two who come at once, the second must find whom the first has made or bound. */
  let last: Promise<unknown> = Promise.resolve();

  return {
    label,
    begin: () => provider.begin(),

    async finish(query, transaction, from) {
      const vouched = await provider.finish(query, transaction).catch(async (error: unknown) => {
        if (error instanceof ProviderRefused) await identity.noteRefusal(null, '', 'token', from);
        throw error;
      });
      const recognised = last.then(() => recognise(people, vouched, rules));
      last = recognised.catch(() => undefined);
      const person = await recognised.catch(async (error: unknown) => {
        if (error instanceof ProviderStranger) await identity.noteRefusal(error.person, `${vouched.issuer} ${vouched.subject}`, error.reason, from);
        throw error;
      });
      const begun = await identity.admit(person, from, 'provider');
      proofs.set(begun.session.id, vouched.idToken);
      const [oldest] = proofs.keys();
      if (proofs.size > PROOFS && oldest !== undefined) proofs.delete(oldest);
      return begun;
    },

    async signedOut({ id, way }) {
      if (way !== 'provider') return null;
      const proof = proofs.get(id) ?? null;
      proofs.delete(id);
      return provider.signOutUrl(proof);
    },
  };
}
