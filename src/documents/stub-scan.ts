import type { ScanAttachment } from './scan-attachment.ts';

/**
 * The string every scanner reports though it does no harm, made for trying scanners out (eicar.org). In two pieces:
 * whole, it would have this very file taken away.
 */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** The scan of the demonstration: it knows the test string, wherever in the file it stands, and nothing else. */
export const stubScan: ScanAttachment = async (bytes) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(eicar, 0, 'latin1')
    ? { clean: false, found: 'Eicar-Test-Signature' }
    : { clean: true };
