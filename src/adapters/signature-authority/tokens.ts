import type { TokenKey } from './authority.ts';

/** A certificate on a token that is at hand. */
export interface TokenCertificate {
  /** How it is chosen: its serial number. */
  readonly serial: string;
  /** Who it was issued to, by full name. */
  readonly owner: string;
  readonly iin: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Whose token it lies on, by IIN: not always the owner's. */
  readonly tokenOf: string;
  /** DER. */
  readonly der: Uint8Array;
}

/** The certificates people sign with, and their keys where the server signs for them. */
export interface Tokens {
  /** What lies on a person's token, whatever its state: that a certificate is expired is for the authority to say. */
  of(iin: string): readonly TokenCertificate[];
  /** The certificate of this serial number; null where it lies on no token. */
  certificate(serial: string): TokenCertificate | null;
  /** The key of a certificate; null where it is on a device of the person's own and never comes here. */
  key(certificate: TokenCertificate): TokenKey | null;
}
