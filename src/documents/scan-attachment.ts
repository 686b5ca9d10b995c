import type { AcceptedAttachment } from './accept-attachment.ts';
import { FileInfected } from './errors.ts';

/** What a scan found: nothing, or the name the scanner has for it. */
export type ScanVerdict = { readonly clean: true } | { readonly clean: false; readonly found: string };

/**
 * Looks through a file before it is kept. The bytes are the whole file.
 * @throws ScanUnavailable where the scanner gives no verdict: the file is not kept then, and may be sent again later.
 */
export type ScanAttachment = (bytes: Uint8Array) => Promise<ScanVerdict>;

/** Accepts a file a person attaches, under its name. */
export type AcceptAttachment = (name: string, bytes: Uint8Array) => Promise<AcceptedAttachment>;

/** Nothing is looked for: for an installation without a scanner. */
export const noScan: ScanAttachment = async () => ({ clean: true });

/**
 * `accept`, and then no file the scanner names something in. Size and type come first: a scanner is not asked about what
 * would not be kept anyway.
 * @throws whatever `accept` throws, FileInfected, ScanUnavailable
 */
export function acceptScanned(accept: AcceptAttachment, scan: ScanAttachment): AcceptAttachment {
  return async (name, bytes) => {
    const accepted = await accept(name, bytes);
    const verdict = await scan(accepted.bytes);
    if (!verdict.clean) throw new FileInfected(verdict.found);
    return accepted;
  };
}
