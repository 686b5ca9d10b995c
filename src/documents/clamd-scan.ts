import { connect, type Socket } from 'node:net';
import { ScanUnavailable } from './errors.ts';
import type { ScanAttachment, ScanVerdict } from './scan-attachment.ts';

/** Where a clamd listens. */
export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** Bytes of one chunk of INSTREAM; clamd takes any length up to its StreamMaxLength. */
const CHUNK_BYTES = 64 * 1024;
/** A verdict is one short line: what is longer is no clamd. */
const LONGEST_REPLY = 4096;

/**
 * Scans by a ClamAV daemon: `INSTREAM` of the protocol in clamd(8), in its null-terminated form. The file goes in chunks,
 * each with its length before it as four bytes, the greatest first; a chunk of no length ends it. One connection per file.
 * @param timeoutMs how long the whole exchange may take
 */
export function clamdScan({ host, port }: ClamdAddress, timeoutMs = 30_000): ScanAttachment {
  return async (bytes) => {
    const socket = connect({ host, port });
    const overdue = setTimeout(() => socket.destroy(new Error(`no verdict within ${timeoutMs} ms`)), timeoutMs);
    try {
      const reply = replyOf(socket);
      send(socket, bytes);
      return verdictOf(await reply);
    } catch (error) {
      if (error instanceof ScanUnavailable) throw error;
      throw new ScanUnavailable(reasonOf(error), { cause: error });
    } finally {
      clearTimeout(overdue);
      socket.destroy();
    }
  };
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES);
    socket.write(lengthBytes(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthBytes(0));
}

function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** What the daemon says up to its null byte, or up to where it hangs up. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
      const end = said.indexOf('\0');
      if (end !== -1) resolve(said.slice(0, end));
      else if (said.length > LONGEST_REPLY) reject(new Error('the answer is no verdict'));
    });
    socket.on('end', () => resolve(said));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('hung up without a verdict')));
  });
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`; anything else is no verdict: `INSTREAM size limit exceeded. ERROR`. */
function verdictOf(reply: string): ScanVerdict {
  const line = reply.trim();
  if (line === 'stream: OK') return { clean: true };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found === undefined) throw new ScanUnavailable(line === '' ? 'hung up without a verdict' : line.slice(0, 200));
  return { clean: false, found };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
