import type { Server } from 'node:http';
import { ReglamentError } from './errors.ts';

/** The address cannot be listened on. */
export class ListenFailed extends ReglamentError {
  readonly code = 'listen-failed';
  readonly status = 500;
  /** @param settings those that name the address */
  constructor(host: string, port: number, cause: unknown, settings = 'PORT or HOST') {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    super(`cannot listen on ${host}:${port} (${reason}); set ${settings} to another`, { host, port, reason }, { cause });
  }
}

/**
 * Begins to serve; answers the address, with the port that was free where 0 was asked for.
 * @param settings those that name the address, for whoever must choose another
 * @throws ListenFailed
 */
export function listen(server: Server, { host, port }: { readonly host: string; readonly port: number }, settings?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenFailed(host, port, error, settings)));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = address !== null && typeof address === 'object' ? address.port : port;
      resolve(addressOf(host, actual));
    });
  });
}

/** The address of a server on this host and port. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Ends to serve: what is under way is answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Connections kept alive for more would hold the server open.
    server.closeIdleConnections();
  });
}
