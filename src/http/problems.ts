import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ReglamentError } from '../errors.ts';
import type { Problem } from './contract.ts';
import { FieldsRefused, RouteUnknown } from './errors.ts';
import { requestFacts } from './observe-requests.ts';
import type { HttpOptions } from './options.ts';

/** Of a fault that is not the asker's: when to come again, and which system and step it is about. */
const TOLD_OF_FAULTS: ReadonlySet<string> = new Set(['retryAfter', 'system', 'operation', 'element']);

/** Behind every route of the API: nothing answered. */
export function unknownRoute(): RequestHandler {
  return (request) => {
    throw new RouteUnknown(request.method, request.baseUrl + request.path);
  };
}

/** The one place that turns errors into replies: RFC 9457 problems with stable codes. */
export function problems(log: HttpOptions['log']): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error);
    if (problem.status >= 500) {
      log({ event: 'fault', ...requestFacts(request, response), code: problem.code, error });
    }
    // The reply has begun: all that is left is to break it off, so that it is not taken for whole.
    if (response.headersSent) {
      next(error);
      return;
    }
    const { retryAfter } = problem.details ?? {};
    if (typeof retryAfter === 'number') response.set('Retry-After', String(retryAfter));
    for (const header of ['Content-Disposition', 'Content-Length', 'ETag', 'Last-Modified']) response.removeHeader(header);
    response.set('Cache-Control', 'no-store');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof ReglamentError) {
    const { code, status, message, details } = error;
    if (status >= 500) return ownFault(code, status, details);
    return {
      ...problem(code, status, message),
      ...(Object.keys(details).length > 0 && { details }),
      ...(error instanceof FieldsRefused && { errors: error.errors }),
    };
  }
  // What Express and its readers say of a request: a malformed address, a coding they do not know, a body broken off.
  const { status } = (error ?? {}) as { status?: unknown };
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return problem('request-refused', status, STATUS_CODES[status] ?? 'the request cannot be read');
  }
  return problem('internal', 500, 'something went wrong here; the log says what');
}

/**
 * A fault of ours, or of a system behind us: its words may name files, addresses and libraries, which are nobody's business
 * but the log's.
 */
function ownFault(code: string, status: number, details: Readonly<Record<string, unknown>>): Problem {
  const told = Object.fromEntries(Object.entries(details).filter(([name]) => TOLD_OF_FAULTS.has(name)));
  const detail = status === 500 ? 'something went wrong here; the log says what' : 'this cannot be done now; try again later';
  return { ...problem(code, status, detail), ...(Object.keys(told).length > 0 && { details: told }) };
}

function problem(code: string, status: number, detail: string): Problem {
  return { type: `urn:reglament:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, code, detail };
}
