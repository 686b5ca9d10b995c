import { crc32 } from 'node:zlib';

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/` between folders; ASCII. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01, the first day a ZIP can name: equal sets are equal archives, to the byte. */
const DAY = 0x21;
const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;

/** Puts files into a ZIP archive as they are, not compressed (APPNOTE.TXT 4.3: local headers, central directory, end). */
export function writeZip(files: readonly ArchiveFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path, 'ascii');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(DAY, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(CENTRAL), Buffer.from([20, 0]), facts, place, name);
    const local = [signature(LOCAL), facts, name, Buffer.from(bytes)];
    parts.push(...local);
    offset += local.reduce((size, part) => size + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
