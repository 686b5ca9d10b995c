import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { Signer, SignPdf } from '@signpdf/signpdf';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';

/** Signs exactly these bytes: detached CMS as `ETSI.CAdES.detached` has it, DER, of at most 4 KB. */
export type SignBytes = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Room left for the signature, in bytes. What is not used stays zeros. */
const room = 4096;

/** What the seal says beside the certificate. */
export interface Seal {
  /** Whose seal it is. */
  readonly owner: string;
  /** What it stands for, in the language of the paper. */
  readonly reason: string;
  /** When it was set. */
  readonly at: Date;
  readonly sign: SignBytes;
}

/**
 * The PDF under a seal: a signature of PAdES (ETSI EN 319 142-1, level B-B) over everything in the file but itself. It is
 * no picture: what a person sees of the signature is printed on the page. Other bytes each time, for the signature holds
 * chance.
 */
export async function sealPdf(pdf: Uint8Array, { owner, reason, at, sign }: Seal): Promise<Uint8Array> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: Buffer.from(pdf),
    reason,
    name: owner,
    contactInfo: '',
    location: '',
    signingTime: at,
    signatureLength: room,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: 'Reglament',
  });
  return new Uint8Array(await new SignPdf().sign(prepared, new SealSigner(sign), at));
}

/** What the library calls for the signature. */
class SealSigner extends Signer {
  readonly #sign: SignBytes;

  constructor(sign: SignBytes) {
    super();
    this.#sign = sign;
  }

  override async sign(bytes: Buffer): Promise<Buffer> {
    return Buffer.from(await this.#sign(bytes));
  }
}
