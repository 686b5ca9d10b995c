import { EncodingRefused, NotXml } from './refusals.ts';

/** How other kinds of file begin. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['ZIP (DOCX, XLSX, BPMX)', [0x50, 0x4b, 0x03, 0x04]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['MS Office', [0xd0, 0xcf, 0x11, 0xe0]],
];
/** As much of a file as holds its declaration. */
const HEAD = 200;

/**
 * The text of an XML file, in whatever encoding it says it is (XML 1.0, appendix F): by its byte order mark, by its
 * declaration, else UTF-8. The declaration of the answer says UTF-8, and there is no mark before it.
 * @throws NotXml for a picture, an archive, a document; EncodingRefused where bytes are not of the encoding
 */
export function decodeXml(bytes: Uint8Array): string {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) throw new NotXml(known[0]);
  const encoding = encodingOf(bytes);
  return decoded(bytes, encoding).replace(/^(\s*<\?xml\s[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingRefused(encoding);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  // A text that is declared as UTF-16 and can be read so far has been converted, and its declaration forgotten.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}
