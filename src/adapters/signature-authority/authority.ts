import { z } from 'zod';
import type { CallContext } from '../operation.ts';

/** How it is found out whether a certificate was revoked: by asking, or by a list. */
export const revocationChecks = ['OCSP', 'CRL'] as const;
export type RevocationCheck = (typeof revocationChecks)[number];

/** What is not said is left out or null. */
const text = z
  .string()
  .nullish()
  .transform((said) => said ?? null);
const instant = z.coerce.date();

function listOf<Item>(item: z.ZodType<Item>): z.ZodType<Item[]> {
  return z
    .array(item)
    .nullish()
    .transform((said) => said ?? []);
}

const subjectSchema = z.object({
  commonName: text,
  surName: text,
  /** The patronymic. */
  lastName: text,
  organization: text,
  iin: text,
  bin: text,
  country: text,
  /** The whole name as one line. */
  dn: text,
});

/** What one way of asking said. */
export const revocationSchema = z.object({
  revoked: z.boolean(),
  by: z.enum(revocationChecks),
  revocationTime: instant.nullish().transform((at) => at ?? null),
  reason: text,
});

/** What the authority says of a certificate. */
export const certificateInfoSchema = z.object({
  /** In its time, issued by the authority, and found not revoked in every way that was asked. */
  valid: z.boolean(),
  /** What each way that was asked said; none where nobody could be asked. */
  revocations: listOf(revocationSchema),
  notBefore: instant,
  notAfter: instant,
  keyUsage: text,
  /** Hexadecimal; neither case nor leading zeros say anything. */
  serialNumber: z.string(),
  /** As Java names it: `SHA256withECDSA`. */
  signAlg: z.string(),
  /** What the holder may sign as: `INDIVIDUAL`, `ORGANIZATION`, `CEO`, … */
  keyUser: listOf(z.string()),
  /** Base64. */
  publicKey: text,
  /** The issuer's signature, base64. */
  signature: text,
  subject: subjectSchema,
  issuer: subjectSchema,
});
export type CertificateInfo = z.infer<typeof certificateInfoSchema>;

/** What is said of several certificates; null for what is no certificate. */
export const certificatesAnswerSchema = z.object({
  /** Whether every one of them is valid. */
  valid: z.boolean(),
  signers: z.array(certificateInfoSchema.nullable()),
});
export type CertificatesAnswer = z.infer<typeof certificatesAnswerSchema>;

/** What is said of a signature. */
export const verificationSchema = z.object({
  /** Every signature is of the content, by a certificate that is valid. */
  valid: z.boolean(),
  signers: listOf(z.object({ certificates: z.array(certificateInfoSchema) })),
});
export type Verification = z.infer<typeof verificationSchema>;

/** A key with its certificate, as it lies on a token. */
export interface TokenKey {
  /** PKCS #12. */
  readonly key: Uint8Array;
  readonly password: string;
  /** Which key, where the token holds several. */
  readonly keyAlias: string | null;
}

export interface SigningRequest {
  /** Exactly what is signed. */
  readonly data: Uint8Array;
  /** Who signs: each adds a signature. */
  readonly signers: readonly TokenKey[];
  /** True: the content stays outside the signature. */
  readonly detached: boolean;
}

export interface VerificationRequest {
  /** DER. */
  readonly cms: Uint8Array;
  /** The content where it stays outside; null where it travels within. */
  readonly data: Uint8Array | null;
  readonly revocationCheck: readonly RevocationCheck[];
}

/** What every call carries: the instant of the stub's clock, and when to give up. */
export type AuthorityCall = Pick<CallContext, 'now' | 'signal'>;

/**
 * The authority that signs and says whether a signature holds: the port. Its operations and their words are those of
 * NCANode v3, the open service in front of the national certification authority.
 *
 * Of a certificate whose state cannot be told it does not say that it is valid, nor that it was revoked: see
 * {@link standingOf}.
 *
 * Every method throws SystemUnavailable where it does not answer, BrokenAnswer where no schema knows what it answered,
 * and InputRejected where it will not do what it is asked (a wrong password of a key).
 */
export interface SignatureAuthority {
  /** `POST /cms/sign`: signs the bytes; CMS as DER. */
  sign(request: SigningRequest, call: AuthorityCall): Promise<Uint8Array>;
  /** `POST /cms/verify`. What is no signature at all is not valid. */
  verify(request: VerificationRequest, call: AuthorityCall): Promise<Verification>;
  /** `POST /x509/info`. @param certs DER each */
  certificates(certs: readonly Uint8Array[], revocationCheck: readonly RevocationCheck[], call: AuthorityCall): Promise<CertificatesAnswer>;
  /** `POST /pkcs12/info`: the certificates of keys. */
  keys(keys: readonly TokenKey[], revocationCheck: readonly RevocationCheck[], call: AuthorityCall): Promise<CertificatesAnswer>;
}
