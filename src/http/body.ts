import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { FileTooLarge } from '../documents/errors.ts';
import { BodyMalformed, BodyTooLarge, MediaTypeUnsupported } from './errors.ts';
import { jsonShapeFault } from './json-shape.ts';

/** Bytes of JSON a request may carry. */
export const JSON_LIMIT = 256 * 1024;
/** Bytes of one attached file. */
export const FILE_LIMIT = 10 * 1024 * 1024;

/** Reads a JSON body of at most `limit` bytes. Before a route that asks for one. */
export function jsonBody(limit: number): RequestHandler {
  const read = express.json({ limit });
  return (request, response, next) => {
    if (!request.is('application/json')) throw new MediaTypeUnsupported('application/json');
    const shaped: NextFunction = (fault?: unknown) => {
      const refused = fault === undefined ? jsonShapeFault(request.body) : null;
      next(refused === null ? fault : new BodyMalformed(refused));
    };
    read(request, response, refusing(shaped, () => new BodyTooLarge(limit)));
  };
}

/**
 * Reads a body of at most `limit` bytes as it is, whatever it is called: a file is known by its content. An absent body is
 * an empty file.
 */
export function fileBody(limit: number): RequestHandler {
  const read = express.raw({ limit, type: () => true, inflate: false });
  return (request: Request, response: Response, next: NextFunction) => {
    read(request, response, refusing(next, (size) => new FileTooLarge(size, limit)));
  };
}

/** The bytes `fileBody` has read. */
export function bytesOf(request: Request): Uint8Array {
  return Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
}

/** The reader's own errors carry a `type`; their messages quote the body, which may be personal. */
function refusing(next: NextFunction, tooLarge: (size: number) => Error): NextFunction {
  return (fault?: unknown) => {
    const { type, length, received } = (fault ?? {}) as { type?: string; length?: number; received?: number };
    if (type === 'entity.too.large') next(tooLarge(length ?? received ?? 0));
    else if (type === 'entity.parse.failed') next(new BodyMalformed());
    else next(fault);
  };
}
