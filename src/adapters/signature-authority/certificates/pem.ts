/**
 * DER in its text form (RFC 7468). The label of a revocation list is `X509 CRL`: OpenSSL refuses any other.
 */
export function pem(label: 'CERTIFICATE' | 'X509 CRL' | 'CMS', der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
