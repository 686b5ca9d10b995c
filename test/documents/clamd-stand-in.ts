import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { ClamdAddress } from '../../src/documents/clamd-scan.ts';

/** A daemon that speaks INSTREAM as far as a client can tell, and says what it is told to. */
export interface ClamdStandIn {
  readonly address: ClamdAddress;
  /** What it was given to scan, file by file. */
  readonly scanned: readonly Buffer[];
  /** Lengths of the chunks of the last file. */
  readonly chunks: readonly number[];
  close(): Promise<void>;
}

/** @param verdict the line to answer with, null to hang up without one, or undefined to say nothing at all */
export async function clamdStandIn(verdict: (file: Buffer) => string | null | undefined): Promise<ClamdStandIn> {
  const scanned: Buffer[] = [];
  const chunks: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      const file = readInstream(received);
      if (file === null) return;
      scanned.push(Buffer.concat(file));
      chunks.splice(0, chunks.length, ...file.map(({ length }) => length));
      const said = verdict(Buffer.concat(file));
      if (said === undefined) return;
      // In two pieces, as a network may deliver it.
      if (said !== null) socket.write(said.slice(0, 3));
      socket.end(said === null ? '' : `${said.slice(3)}\0`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    scanned,
    chunks,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

/** The chunks of a whole INSTREAM command; null while it is under way. */
function readInstream(received: Buffer): Buffer[] | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) throw new Error('no INSTREAM');
  const chunks: Buffer[] = [];
  for (let place = command.length; place + 4 <= received.length; ) {
    const length = received.readUInt32BE(place);
    place += 4;
    if (length === 0) return chunks;
    if (place + length > received.length) return null;
    chunks.push(received.subarray(place, place + length));
    place += length;
  }
  return null;
}
