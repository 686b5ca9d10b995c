/*
 * Signing on a device of one's own. Only where the task says so by `signingLayer`.
 *
 * POST /api/signing/certificates                                        ShowCertificateRequest → ShownCertificate
 * POST /api/cabinet/signing/certificates                                ShowCertificateRequest → ShownCertificate
 * POST /api/cases/:case/tasks/:element/:pass/signed-text                CompleteTaskRequest → SignedTextView
 * POST /api/cabinet/cases/:case/tasks/:element/:pass/signed-text        CompleteTaskRequest → SignedTextView
 *
 * The completion then carries `signature` beside the values.
 */

/** The certificate is learnt from a signature of anything: a device gives none away before it signs. */
export interface ShowCertificateRequest {
  /** CMS, DER, base64. */
  readonly signature: string;
}

/** A certificate as the forms' lists have it. */
export interface ShownCertificate {
  /** Serial number: what the form sends. */
  readonly value: string;
  readonly label: string;
  readonly certificate: {
    readonly owner: string;
    /** Masked but for its end. */
    readonly iin: string;
    readonly notBefore: string;
    readonly notAfter: string;
  };
}

/** What is to be signed, its UTF-8 bytes exactly; null where completing this task signs nothing. */
export interface SignedTextView {
  readonly text: string | null;
}
