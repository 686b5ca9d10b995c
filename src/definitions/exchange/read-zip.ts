import { told } from '../../model/told.ts';
import { archiveBroken, SetUnreadable } from './errors.ts';

/** How much an archive may hold. */
export const archiveLimits = {
  /** A set has a diagram, three files beside it and a form for each task. */
  files: 200,
  /** Bytes of all files together, as they are when they are taken out. */
  bytes: 10_000_000,
} as const;

const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
/** What follows the end of the directory at most: a comment. */
const COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * Takes the files out of a ZIP archive, stored or compressed. What an archive says of its sizes is not believed: no more
 * is ever taken out than the limit.
 * @throws SetUnreadable
 */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  let left: number = archiveLimits.bytes;
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > archiveLimits.files) throw new SetUnreadable(told`the archive holds ${count} files; at most ${archiveLimits.files} are read`);
    let at = view.getUint32(end + 16, true);
    for (let file = 0; file < count; file += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw archiveBroken();
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (!name.endsWith('/')) {
        const content = await contentAt(bytes, view, at, left);
        left -= content.length;
        files.set(name, content);
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A place outside of the bytes, or a stream that cannot be unpacked.
    throw error instanceof SetUnreadable ? error : archiveBroken();
  }
  return files;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw archiveBroken();
}

/** The content of the file whose entry of the directory is at this place. */
async function contentAt(bytes: Uint8Array, view: DataView, entry: number, left: number): Promise<Uint8Array> {
  const encrypted = (view.getUint16(entry + 8, true) & 1) === 1;
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (encrypted || (method !== STORED && method !== DEFLATED)) throw new SetUnreadable(told`the archive is encrypted or packed in an unusual way: pack the files as ZIP`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw archiveBroken();
  const packed = bytes.slice(start, start + size);
  if (method === STORED) {
    if (size > left) throw tooMuch();
    return packed;
  }
  return unpacked(packed, left);
}

async function unpacked(packed: Uint8Array<ArrayBuffer>, left: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > left) {
      await reader.cancel();
      throw tooMuch();
    }
    parts.push(value);
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return content;
}

function tooMuch(): SetUnreadable {
  return new SetUnreadable(told`unpacked, the archive has more than ${archiveLimits.bytes} bytes`);
}
