/** What a result document says. */
export interface ResultPaper {
  readonly kind: 'certificate' | 'refusal';
  /** Id of the office on the letterhead. */
  readonly office: string;
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
  /** Why the service is refused; null on a certificate. */
  readonly reason: string | null;
}

/** Makes the PDF of a paper: the same bytes for the same paper. Handed in, for the adapters know no PDF library. */
export type FormPdf = (paper: ResultPaper) => Promise<Uint8Array>;
