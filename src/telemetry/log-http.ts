import type { Log } from './log.ts';
import { errorFields } from './log-fields.ts';

/** What is told of a request: the HTTP skin's own word for it has more of no interest here. */
interface RequestLine {
  readonly event: 'request';
  readonly request: string;
  readonly method: string;
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
}

interface FaultLine {
  readonly event: 'fault';
  readonly request: string;
  readonly method: string;
  readonly route: string | null;
  readonly code: string;
  readonly error: unknown;
}

/** Writes a line for each request of the API, and for each fault. Pages and their assets are told on `debug` only. */
export function logHttp(log: Log): (line: RequestLine | FaultLine) => void {
  return (line) => {
    const { request, method, route } = line;
    if (line.event === 'fault') {
      const { code: cause, ...error } = errorFields(line.error) as { readonly code?: string };
      // The system's own code, ENOSPC say, tells more than that something internal went wrong.
      log.error('a request failed', { request, method, route, code: line.code === 'internal' ? (cause ?? line.code) : line.code, ...error });
      return;
    }
    const { status, ms } = line;
    const level = route?.startsWith('/api') === true ? 'info' : 'debug';
    log[level]('request', { request, method, route, status, ms });
  };
}
