import type { Request, Response } from 'express';
import { readVerificationCode } from '../../cases/verification-code.ts';
import type { Verdict } from '../../documents/verify-paper.ts';
import { AttemptLimit } from '../../identity/attempt-limit.ts';
import { bytesOf } from '../body.ts';
import type { Door } from '../door.ts';
import { PaperChecksLimited } from '../errors.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { paperCheckBody } from '../requests-papers.ts';
import { networkOf } from '../../identity/origin.ts';
import { Routes } from '../routes.ts';
import { paperCheckView } from '../views/paper-check-view.ts';

/** An issued paper has some thirty kilobytes; what is much larger is none, whatever it is. */
const FILE_LIMIT = 2 * 1024 * 1024;

/** Bytes of a code, sent by anybody. */
const CODE_LIMIT = 4 * 1024;

/** What an address may ask for in vain; what is found does not count, so that an office that checks many is not held up. */
const GUESSES = 20;

/** `/paper-checks`: whether a paper was issued here. For everybody; codes come in the body, for addresses are logged. */
export function papersRoutes({ verifier, people, runtime, clock }: HttpOptions, door: Door): Routes {
  const limit = new AttemptLimit(clock, GUESSES);
  const routes = new Routes(door);

  async function answer(request: Request, response: Response, check: () => Promise<Verdict>): Promise<void> {
    const address = networkOf(request.ip ?? '');
    const wait = limit.attempt(address);
    if (wait > 0) throw new PaperChecksLimited(wait);
    const verdict = await check();
    if (verdict.known !== null) limit.takeBack(address);
    const definition = verdict.known?.record.definition;
    const act = definition === undefined ? null : (await runtime.catalogue.read(definition.key, definition.version)).act;
    response.json(paperCheckView(verdict, { offices: await people.offices(), language: act?.language ?? 'ru' }));
  }

  routes.addPublic({ method: 'post', path: '/paper-checks', body: 'json', limit: CODE_LIMIT, json: paperCheckBody }, async (request, response) => {
    const code = readVerificationCode(parseRequest(paperCheckBody, request.body).code);
    await answer(request, response, async () => (code === null ? { state: 'unknown', known: null } : verifier.byCode(code)));
  });
  routes.addPublic({ method: 'post', path: '/paper-checks/file', body: 'file', limit: FILE_LIMIT }, async (request, response) => {
    await answer(request, response, () => verifier.byFile(bytesOf(request)));
  });
  return routes;
}
