import { createHash, sign } from 'node:crypto';
import { issueCertificate } from './certificates/issue-certificate.ts';
import { organizationSubject } from './certificates/distinguished-name.ts';
import { makeCms } from './cms/make-cms.ts';
import { withControlDigit } from './control-digit.ts';
import { stubKeys } from './stub-keys.ts';
import { stubRoot, stubRootCertificate } from './stub-root.ts';

/** The office a result document comes from. */
export interface SealedOffice {
  readonly id: string;
  readonly name: string;
}

/** The seal of an office: a certificate of the organisation, and signing with it. */
export interface OfficeSeal {
  /** DER. */
  readonly certificate: Uint8Array;
  /** The certificates above it, DER, the root last. */
  readonly chain: readonly Uint8Array[];
  /** Hexadecimal. */
  readonly serial: string;
  /** Twelve digits; invented. */
  readonly bin: string;
  /**
   * Signs exactly these bytes: detached CMS for `ETSI.CAdES.detached`, DER. The instant is left to the document, which
   * says it itself.
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Room to leave for a signature of a seal in a PDF, in bytes: certificate, root and signature take about half. */
export const SEAL_SIGNATURE_ROOM = 4096;

/**
 * The seal of an office of the demonstration. Key, serial number and BIN are made from the office's id, so that every
 * office has one, the same after a restart; whoever has this file can seal for anybody.
 */
export function officeSeal({ id, name }: SealedOffice): OfficeSeal {
  const hash = createHash('sha256').update(`seal of ${id}`).digest();
  const serial = `5E${hash.toString('hex', 0, 7).toUpperCase()}`;
  // Registered in January 2012, a resident organisation (4), its head office (0), a running number, the control digit.
  const bin = withControlDigit(`120140${String(hash.readUInt32BE(8) % 100_000).padStart(5, '0')}`);
  const { publicKey, privateKey } = stubKeys(serial);
  const certificate = issueCertificate(
    {
      serial,
      subject: organizationSubject({ name, bin }),
      publicKey,
      notBefore: new Date('2020-01-01T00:00:00Z'),
      notAfter: new Date('2039-12-31T18:59:59Z'),
      keyUser: ['ORGANIZATION', 'CAN_SIGN'],
    },
    stubRoot,
  );
  const chain = [stubRootCertificate];
  return {
    certificate,
    chain,
    serial,
    bin,
    sign: (bytes) =>
      makeCms(bytes, {
        certificate,
        chain,
        detached: true,
        signedAt: null,
        sign: (attributes) => sign('sha256', attributes, privateKey),
      }),
  };
}
