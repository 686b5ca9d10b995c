import type { Position, Role } from '../cases/actor.ts';

/** Somebody who signs in. */
export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** Individual identification number, 12 digits; personal. */
  readonly iin: string | null;
  readonly office: string | null;
  readonly positions: readonly Position[];
  readonly roles: readonly Role[];
  /** `scrypt$N$r$p$salt$hash`, base64url. */
  readonly password: string;
  /** The password was given out by somebody else: nothing but choosing their own is open to them until they have. */
  readonly mustChangePassword: boolean;
  /** May no longer sign in; stays known, for the journals name them. */
  readonly disabled: boolean;
  /** True for the accounts of the demonstration, whose password everybody knows. */
  readonly demo: boolean;
  /** How the person signs in through the identity provider. Default: not at all. */
  readonly provider?: ProviderLink;
}

/** That an identity provider vouches for somebody; written by an administrator, never by signing in. */
export interface ProviderLink {
  /** What the provider calls them, in the claim the installation goes by; null: it gives the IIN, which is on record. */
  readonly name: string | null;
  /** Who of the provider's it is, bound at the first sign-in: from then on nobody else is taken for them. */
  readonly subject: { readonly issuer: string; readonly id: string } | null;
  /** No password of theirs is taken. */
  readonly only: boolean;
}

/** A department at one address. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The region whose act it works by. */
  readonly region: string;
  /** A department renders services, a service centre takes applications for it. Default: department. */
  readonly kind?: 'department' | 'service-centre' | 'akim';
  /** What an administrator said of it stands: it no longer follows its act. Default: false. */
  readonly edited?: boolean;
}

/** A signed-in browser. The token itself is only in the browser's cookie. */
export interface Session {
  /** SHA-256 of the token, hex. */
  readonly id: string;
  readonly person: string;
  readonly createdAt: string;
  /** The end of it, used or not. */
  readonly expiresAt: string;
  /** When it was used last, as far as it is written down: up to a twelfth of the idle time ago. Default: when it began. */
  readonly usedAt?: string;
  /** Where it began. Default: not known. */
  readonly network?: string;
  /** `Chrome, Windows`. Default: not known. */
  readonly device?: string;
  /** Default: password. */
  readonly way?: 'password' | 'provider';
}
