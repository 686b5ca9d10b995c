/** Object identifiers of PKCS #12 (RFC 7292) and what it is made of, as the bytes of DER. */
export const pkcs12Ids = {
  data: Buffer.from('2a864886f70d010701', 'hex'),
  sha256: Buffer.from('608648016503040201', 'hex'),
  shroudedKeyBag: Buffer.from('2a864886f70d010c0a0102', 'hex'),
  certificateBag: Buffer.from('2a864886f70d010c0a0103', 'hex'),
  x509Certificate: Buffer.from('2a864886f70d01091601', 'hex'),
} as const;
