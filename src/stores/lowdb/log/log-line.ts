import { crc32 } from 'node:zlib';

/** One line of the log: what it is of, and its JSON as bytes. */
export interface LogLine {
  /** Id of the case, or what else the line is called by: no spaces. */
  readonly id: string;
  readonly revision: number;
  readonly text: Buffer;
}

/** A line as it was found in a file. */
export interface FoundLine {
  /** Where it begins, and how long it is with its line feed, in bytes. */
  readonly offset: number;
  readonly length: number;
  /** Null where it is damaged or cut. */
  readonly line: LogLine | null;
  /** Whether it ends in a line feed. Only the last one may not. */
  readonly ended: boolean;
}

const LINE_FEED = 10;
const CHECKSUM_DIGITS = 8;

/**
 * `<CRC-32 of the rest, eight hex digits> <id> <revision> <JSON>` and a line feed. JSON has no line feed of its own, so
 * that behind a damaged line the next whole one is found again.
 */
export function logLine(id: string, revision: number, text: string): Buffer {
  const body = `${id} ${revision} ${text}\n`;
  const bytes = Buffer.allocUnsafe(CHECKSUM_DIGITS + 1 + Buffer.byteLength(body));
  bytes.write(body, CHECKSUM_DIGITS + 1);
  bytes.write(`${checksum(bytes)} `, 0, 'latin1');
  return bytes;
}

/** The line of these bytes, its line feed included; null where they are no whole line. */
export function readLogLine(bytes: Buffer): LogLine | null {
  if (bytes.length < CHECKSUM_DIGITS + 2 || bytes.at(-1) !== LINE_FEED) return null;
  if (bytes.toString('latin1', 0, CHECKSUM_DIGITS) !== checksum(bytes)) return null;
  const idEnd = bytes.indexOf(' ', CHECKSUM_DIGITS + 1);
  const revisionEnd = bytes.indexOf(' ', idEnd + 1);
  return {
    id: bytes.toString('latin1', CHECKSUM_DIGITS + 1, idEnd),
    revision: Number(bytes.toString('latin1', idEnd + 1, revisionEnd)),
    text: bytes.subarray(revisionEnd + 1, -1),
  };
}

/** All lines of the bytes, in their order. */
export function* logLines(bytes: Buffer): Generator<FoundLine> {
  for (let offset = 0; offset < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, offset);
    const end = feed === -1 ? bytes.length : feed + 1;
    yield { offset, length: end - offset, line: readLogLine(bytes.subarray(offset, end)), ended: feed !== -1 };
    offset = end;
  }
}

function checksum(line: Buffer): string {
  return crc32(line.subarray(CHECKSUM_DIGITS + 1)).toString(16).padStart(CHECKSUM_DIGITS, '0');
}
