import { inflateSync } from 'node:zlib';
import { readVerificationCode } from '../cases/verification-code.ts';

/** How a code stands in a file of ours: in the link beside the QR code, and alone, where the file tells of itself. */
const marked = /(?:\/verify#|\()([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\)/;
/** A file from outside may blow up when it is unpacked: so much of one stream is read, and so many streams. */
const STREAM_LIMIT = 1024 * 1024;
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
  for (let count = 0; count < STREAMS; count += 1) {
    const begin = /stream\r?\n/g;
    begin.lastIndex = from;
    const found = begin.exec(text);
    const end = found === null ? -1 : text.indexOf('endstream', begin.lastIndex);
    if (end === -1) return null;
    const code = codeIn(inflated(text.slice(begin.lastIndex, end)));
    if (code !== null) return code;
    from = end + 'endstream'.length;
  }
  return null;
}

function codeIn(text: string): string | null {
  const found = marked.exec(text)?.[1];
  return found === undefined ? null : readVerificationCode(found);
}

function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: STREAM_LIMIT }).toString('latin1');
  } catch {
    return '';
  }
}
