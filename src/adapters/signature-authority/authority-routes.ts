import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { z } from 'zod';
import { InputRejected, SystemUnavailable } from '../errors.ts';
import { revocationChecks, type AuthorityCall, type SignatureAuthority, type TokenKey } from './authority.ts';
import { stubRevocationList } from './stub-certificates.ts';
import { revocationAnswer } from './stub-revocations.ts';
import { stubRootCertificate } from './stub-root.ts';

const bytes = z.base64().transform((text): Uint8Array => Buffer.from(text, 'base64'));
const key = z
  .object({ key: bytes, password: z.string().min(1), keyAlias: z.string().nullish() })
  .transform(({ key, password, keyAlias }): TokenKey => ({ key, password, keyAlias: keyAlias ?? null }));
const revocationCheck = z.array(z.enum(revocationChecks)).default([]);

const signBody = z.object({ data: bytes, signers: z.array(key).min(1), detached: z.boolean().default(false) });
const verifyBody = z.object({ cms: bytes, data: bytes.nullish(), revocationCheck });
const certificatesBody = z.object({ certs: z.array(bytes).min(1), revocationCheck });
const keysBody = z.object({ keys: z.array(key).min(1), revocationCheck });

/**
 * An authority as a web service of NCANode's shape: `POST /cms/sign`, `/cms/verify`, `/x509/info`, `/pkcs12/info`. Beside
 * them what stands for the certification authority itself: `GET /root` and `/crl` (DER), `/ocsp/<serial>` (JSON).
 *
 * @param now the clock certificates are judged by
 */
export function authorityRoutes(authority: SignatureAuthority, now: () => Date): Router {
  const router = Router();
  const json = express.json({ limit: '20mb' });
  const answer =
    <Body>(schema: z.ZodType<Body>, work: (body: Body, call: AuthorityCall) => Promise<object>): RequestHandler =>
    async (request, response) => {
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      const answered = await work(schema.parse(request.body), { now: now(), signal: gone.signal });
      response.json({ status: 200, message: 'OK', ...answered });
    };

  router.post(
    '/cms/sign',
    json,
    answer(signBody, async (body, call) => ({ cms: Buffer.from(await authority.sign(body, call)).toString('base64') })),
  );
  router.post(
    '/cms/verify',
    json,
    answer(verifyBody, ({ data, ...body }, call) => authority.verify({ ...body, data: data ?? null }, call)),
  );
  router.post(
    '/x509/info',
    json,
    answer(certificatesBody, ({ certs, revocationCheck }, call) => authority.certificates(certs, revocationCheck, call)),
  );
  router.post(
    '/pkcs12/info',
    json,
    answer(keysBody, ({ keys, revocationCheck }, call) => authority.keys(keys, revocationCheck, call)),
  );
  router.get('/root', (_request, response) => {
    response.type('application/pkix-cert').send(Buffer.from(stubRootCertificate));
  });
  router.get('/crl', (_request, response) => {
    response.type('application/pkix-crl').send(Buffer.from(stubRevocationList(now())));
  });
  router.get('/ocsp/:serial', (request, response) => {
    response.json(revocationAnswer(request.params.serial, now()));
  });
  router.use(answerFault);
  return router;
}

/** What went wrong, in NCANode's words: a request it cannot do is the caller's fault, anything else its own. */
const answerFault: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  response.status(status).json({ status, message: error instanceof Error ? error.message : 'unforeseen' });
};

function statusOf(error: unknown): number {
  if (error instanceof SystemUnavailable) return 503;
  if (error instanceof z.ZodError || error instanceof InputRejected) return 400;
  // What the reader of bodies says of a request it cannot read.
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}
