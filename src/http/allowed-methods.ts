import type { RequestHandler } from 'express';
import { MethodRefused } from './errors.ts';

/** What the API answers to: there are no other verbs in it. */
const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

/**
 * Middleware that refuses every other verb before anything looks at the request. HEAD and OPTIONS among them: Express
 * would answer HEAD by running the reader and dropping what it says, so that a stream would stay open for nothing and an
 * applicant would have received a document nobody was shown; and OPTIONS without asking who it is.
 */
export function allowedMethods(): RequestHandler {
  return (request, response, next) => {
    if (METHODS.includes(request.method)) {
      next();
      return;
    }
    response.set('Allow', METHODS.join(', '));
    throw new MethodRefused(METHODS);
  };
}
