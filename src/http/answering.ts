import type { Request, RequestHandler, Response } from 'express';

/** The function as a handler: Express gives what the promise rejects with to the error middleware. */
export function answering(answer: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request, response) => answer(request, response);
}
