/** What a result document says. */
export interface ResultPaperContent {
  /** The certificate that was asked for, or the reasoned refusal of it. */
  readonly kind: 'certificate' | 'refusal';
  /** On the letterhead. */
  readonly office: { readonly name: string; readonly address: string };
  /** Who signs, or null: then the name is left to be written. */
  readonly head: string | null;
  readonly number: string;
  /** UTC instant, ISO 8601; the paper bears its day in Asia/Almaty. */
  readonly formedAt: string;
  readonly registrationNumber: string;
  /** UTC instant, ISO 8601. */
  readonly registeredAt: string;
  readonly person: {
    readonly surname: string;
    readonly givenName: string;
    readonly patronymic: string | null;
    /** ISO date. */
    readonly birthDate: string;
    readonly iin: string | null;
  };
  /** Why the certificate is refused; null on a certificate. */
  readonly reason: string | null;
}
