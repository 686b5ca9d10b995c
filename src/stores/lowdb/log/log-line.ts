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
/** Where what the checksum is of begins. */
const BODY = CHECKSUM_DIGITS + 1;
const encoder = new TextEncoder();
let scratch = Buffer.allocUnsafe(2 ** 16);

/**
 * `<CRC-32 of the rest, eight hex digits> <id> <revision> <JSON>` and a line feed. JSON has no line feed of its own, so
 * that behind a damaged line the next whole one is found again.
 */
export function logLine(id: string, revision: number, text: string): Buffer {
  const body = `${id} ${revision} ${text}\n`;
  // Encoded where there is room in any case, then copied: to count the bytes first takes as long as to encode them.
  if (scratch.length < body.length * 3 + BODY) scratch = Buffer.allocUnsafe(body.length * 3 + BODY);
  const { written } = encoder.encodeInto(body, scratch.subarray(BODY));
  const bytes = Buffer.from(scratch.subarray(0, BODY + written));
  bytes.write(`${checksum(bytes)} `, 0, 'latin1');
  return bytes;
}

/** The line of these bytes, its line feed included; null where they are no whole line. */
export function readLogLine(bytes: Buffer): LogLine | null {
  if (bytes.length < BODY + 1 || bytes.at(-1) !== LINE_FEED) return null;
  if (bytes.toString('latin1', 0, CHECKSUM_DIGITS) !== checksum(bytes)) return null;
  const idEnd = bytes.indexOf(' ', BODY);
  const revisionEnd = bytes.indexOf(' ', idEnd + 1);
  return {
    id: bytes.toString('latin1', BODY, idEnd),
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
  return crc32(line.subarray(BODY)).toString(16).padStart(CHECKSUM_DIGITS, '0');
}
