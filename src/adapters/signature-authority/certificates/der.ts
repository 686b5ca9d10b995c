/** Tags of DER that are written by hand here: where no library has the structure, or where the exact bytes count. */
export const tags = {
  integer: 0x02,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  sequence: 0x30,
  set: 0x31,
  /** [0], explicit. */
  context0: 0xa0,
} as const;

/** One element: its tag and what it holds. */
export interface DerElement {
  readonly tag: number;
  readonly body: Buffer;
}

/** An element as DER. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), lengthOf(body.length), body]);
}

/** A number that is not negative, as DER. */
export function writeInteger(value: bigint): Buffer {
  const bytes = bytesOf(value);
  // One leading zero where the first bit would read as a sign.
  return writeDer(tags.integer, (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/**
 * The elements that follow each other in these bytes, lengths given in full.
 * @throws RangeError where they are none
 */
export function readDer(bytes: Uint8Array): readonly DerElement[] {
  const elements: DerElement[] = [];
  let rest = Buffer.from(bytes);
  while (rest.length > 0) {
    const [tag = 0, first = 0] = rest;
    const more = first < 0x80 ? 0 : first - 0x80;
    // More than four bytes of length is nothing anybody hands in; none at all is a length left open.
    if (rest.length < 2 + more || more > 4 || first === 0x80) throw new RangeError('no DER');
    const length = more === 0 ? first : rest.readUIntBE(2, more);
    const start = 2 + more;
    if (rest.length < start + length) throw new RangeError('DER that breaks off');
    elements.push({ tag, body: rest.subarray(start, start + length) });
    rest = rest.subarray(start + length);
  }
  return elements;
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = bytesOf(BigInt(length));
  return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes]);
}

function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
