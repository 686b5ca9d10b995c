import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import { ReglamentError } from '../../errors.ts';
import { CompletionRefused, InputRejected } from '../errors.ts';
import type { CallContext, Operation, Operations } from '../operation.ts';
import { callSchema, IDEMPOTENCY_KEY, pathOf, type WireProblem } from './wire.ts';

/** A call takes no more: what is sent are a few values, never a file. */
const BODY_LIMIT = '256kb';

/**
 * Serves operations over HTTP: `POST /<system>/<operation>` with a call as JSON and an `Idempotency-Key`, answered with
 * the result or with a problem. `GET /` lists them. No rights are checked here: whoever reaches it may ask.
 */
export function operationsRouter(operations: Operations): Router {
  const router = express.Router();
  router.get('/', (_request, response) => void response.json({ operations: [...operations.keys()].map(pathOf) }));
  const json = express.json({ limit: BODY_LIMIT });
  for (const operation of operations.values()) router.post(pathOf(operation.type), json, answering(operation));
  router.use((_request, response) => {
    refuse(response, { status: 404, code: 'operation-unknown', detail: 'no such operation' });
  });
  router.use(failing);
  return router;
}

function answering(operation: Operation): RequestHandler {
  return async (request, response) => {
    const key = keyOf(request.header(IDEMPOTENCY_KEY));
    const call = callSchema.safeParse(request.body);
    if (key === null || !call.success) {
      const detail = key === null ? `${IDEMPOTENCY_KEY} is wanted` : 'no call';
      return refuse(response, { status: 400, code: 'request-invalid', detail });
    }
    const input = operation.input.safeParse(call.data.input);
    if (!input.success) throw new InputRejected(operation.type, 'the input is not what the operation takes');
    const hungUp = new AbortController();
    response.once('close', () => hungUp.abort());
    const context: CallContext = {
      ...call.data.context,
      key,
      now: new Date(call.data.context.now),
      signal: hungUp.signal,
      // Documents are not formed over this wire, so nobody signs one.
      signatory: null,
      attachDocument: () => {
        throw new TypeError(`${operation.type} hands over a document, which does not go over this wire`);
      },
    };
    response.json(await operation.call(input.data, context));
  };
}

function keyOf(header: string | undefined): string | null {
  try {
    return header === undefined || header === '' ? null : decodeURIComponent(header);
  } catch {
    return null;
  }
}

// Express tells an error handler by its four parameters.
const failing: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  if (error instanceof ReglamentError) {
    const { status, code, message } = error;
    const refused = error instanceof CompletionRefused ? { field: error.field, rule: error.rule } : {};
    // A fault of what was sent is the sender's, whatever it is in the product.
    return refuse(response, { status: error instanceof InputRejected ? 400 : status, code, detail: message, ...refused });
  }
  const status = Number((error as { status?: unknown } | null)?.status ?? 500);
  if (status >= 400 && status < 500) return refuse(response, { status, code: 'request-invalid', detail: 'the body cannot be read' });
  refuse(response, { status: 500, code: 'unforeseen', detail: 'an unforeseen fault' });
};

function refuse(response: Response, problem: WireProblem): void {
  if (response.headersSent) return;
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
