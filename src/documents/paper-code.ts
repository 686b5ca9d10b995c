import { inflateSync } from 'node:zlib';
import { readVerificationCode } from '../cases/verification-code.ts';

/** How a code stands in a file of ours: in the link beside the QR code, and alone, where the file tells of itself. */
const marked = /(?:\/verify#|\()([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\)/;
/**
 * A file from outside may blow up when it is unpacked: so many bytes of one stream are read, so many of all together, and
 * so many streams. Whoever sends it is signed in to nothing.
 */
const STREAM_LIMIT = 1024 * 1024;
const FILE_LIMIT = 4 * STREAM_LIMIT;
const STREAMS = 200;

/**
 * The verification code a PDF carries, or null. It is looked for in the plain bytes and, since a program that saves the
 * file anew may pack them, in its packed streams. Nothing of the file is trusted: whether it is what was issued, its hash
 * says.
 */
export function paperCode(pdf: Uint8Array): string | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const plain = codeIn(text);
  if (plain !== null) return plain;
  let from = 0;
  let left = FILE_LIMIT;
  for (let count = 0; count < STREAMS; count += 1) {
    const begin = /stream\r?\n/g;
    begin.lastIndex = from;
    const found = begin.exec(text);
    const end = found === null ? -1 : text.indexOf('endstream', begin.lastIndex);
    if (end === -1) return null;
    const packed = Buffer.from(text.slice(begin.lastIndex, end), 'latin1');
    if (isPacked(packed)) {
      const stream = inflated(packed, Math.min(STREAM_LIMIT, left));
      const code = codeIn(stream ?? '');
      if (code !== null) return code;
      // What could not be unpacked may have been unpacked nearly to its end.
      left -= stream?.length ?? STREAM_LIMIT;
      if (left <= 0) return null;
    }
    from = end + 'endstream'.length;
  }
  return null;
}

function codeIn(text: string): string | null {
  const found = marked.exec(text)?.[1];
  return found === undefined ? null : readVerificationCode(found);
}

/** Whether the bytes begin as a packed stream does (RFC 1950): pictures and fonts of other kinds cost nothing. */
function isPacked(bytes: Buffer): boolean {
  return bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

function inflated(packed: Buffer, most: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: most }).toString('latin1');
  } catch {
    return null;
  }
}
