import { connect } from 'node:net';

/** What a server has said to bytes no browser would send. */
export interface RawAnswer {
  /** 0 where it closed the connection without a word. */
  readonly status: number;
  /** Head and body as they came. */
  readonly text: string;
}

/**
 * Sends the lines as they are, each ended by CR LF, and answers what has come when the server closes the connection: the
 * lines must ask it to (`Connection: close`), or be something it closes at.
 */
export function rawRequest(origin: string, lines: readonly string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(lines.map((line) => `${line}\r\n`).join('')));
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    // A server that has said enough may reset the connection while the rest is on its way.
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text }));
  });
}
