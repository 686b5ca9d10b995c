import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a server waits for browsers, and for how many. Milliseconds. */
export interface ServerLimits {
  /** For all headers of a request. Default 15,000. */
  readonly headersMs: number;
  /** For a whole request: ten megabytes over a line of half a megabit. Default 180,000. */
  readonly requestMs: number;
  /** For the next request of a connection. Default 10,000. */
  readonly keepAliveMs: number;
  /** For a browser that neither sends nor takes anything; streams of events are never so still. Default 600,000. */
  readonly idleMs: number;
  /** How often it is looked who is late. Default 5,000. */
  readonly lookEveryMs: number;
  /** Open connections; one more is closed at once. Twice the streams there may be. Default 4,000. */
  readonly connections: number;
}

/** Bytes of the headers of a request, its address among them: what Node has by default, said here so that it is known. */
const HEADER_BYTES = 16 * 1024;
const HEADERS = 100;

/**
 * A server that waits for nobody for ever: who sends a byte a minute is cut off with 408, and headers that two programs
 * could read differently (two lengths, a length beside chunks) are refused with 400, as Node does unless told otherwise.
 */
export function httpServer(answer: RequestListener, limits: Partial<ServerLimits> = {}): Server {
  const { headersMs = 15_000, requestMs = 180_000, keepAliveMs = 10_000, idleMs = 600_000, lookEveryMs = 5_000, connections = 4_000 } = limits;
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: lookEveryMs,
      maxHeaderSize: HEADER_BYTES,
      insecureHTTPParser: false,
      requireHostHeader: true,
    },
    answer,
  );
  server.maxHeadersCount = HEADERS;
  server.maxConnections = connections;
  server.setTimeout(idleMs);
  return server;
}
