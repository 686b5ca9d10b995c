import type { Response } from 'express';
import { ReglamentError } from '../../errors.ts';
import { SignInRefused } from '../../identity/errors.ts';
import { ProviderRefused, ProviderStranger, ProviderUnreachable } from '../../identity/provider/errors.ts';
import type { Transaction } from '../../identity/provider/open-id-provider.ts';
import type { ProviderView } from '../contract.ts';
import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { originOf } from '../origin-of.ts';
import { ownPage } from '../own-page.ts';
import { Routes } from '../routes.ts';
import { SealedCookie } from '../sealed-cookie.ts';

/** Time a person has at the provider. */
const LIFE_MS = 10 * 60_000;

/** What the sign-in page tells who comes back; `done`: the session has begun. */
type Outcome = 'done' | 'down' | 'unknown' | 'disabled' | 'refused' | 'expired';

interface Pending extends Transaction {
  readonly next: string | null;
}

/**
 * `/session/provider`: signing in through the identity provider. Everything ends at our own sign-in page, which goes on
 * by itself: to a page the provider has sent people to, browsers would not send the session, for it is `SameSite=Strict`.
 */
export function providerRoutes({ provider = null, secure = false, clock }: HttpOptions, door: Door, streams: EventStreams): Routes {
  const routes = new Routes(door);
  const pending = new SealedCookie<Pending>('reglament_provider', LIFE_MS, secure, clock);

  routes.addPublic({ method: 'get', path: '/session/provider' }, async (_request, response) => {
    const view: ProviderView | null = provider === null ? null : { label: provider.label };
    response.json(view);
  });
  routes.addPublic({ method: 'get', path: '/session/provider/start', heavy: true }, async (request, response) => {
    const next = ownPage(request.query['next']);
    const begun = (await provider?.begin().catch(unreachable)) ?? null;
    if (begun === null) {
      show(response, 'down', next);
      return;
    }
    pending.give(response, { ...begun.transaction, next });
    response.redirect(begun.url);
  });
  routes.addPublic({ method: 'get', path: '/session/provider/callback', heavy: true }, async (request, response) => {
    const transaction = pending.take(request, response);
    if (provider === null || transaction === null) {
      show(response, 'expired', null);
      return;
    }
    const [, query = ''] = request.originalUrl.split('?', 2);
    try {
      const { token, ended } = await provider.finish(`?${query}`, transaction, originOf(request));
      streams.end([...ended, ...(await door.endSession(request))]);
      door.letIn(response, token);
      show(response, 'done', transaction.next);
    } catch (error) {
      show(response, outcomeOf(error), transaction.next);
    }
  });
  return routes;
}

function show(response: Response, outcome: Outcome, next: string | null): void {
  const query = new URLSearchParams({ provider: outcome, ...(next === null ? {} : { next }) });
  response.redirect(303, `/sign-in?${query.toString()}`);
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof ProviderUnreachable) return 'down';
  if (error instanceof ProviderStranger) return 'unknown';
  if (error instanceof ProviderRefused) return 'refused';
  if (error instanceof SignInRefused) return 'disabled';
  throw error;
}

function unreachable(error: unknown): null {
  if (error instanceof ReglamentError) return null;
  throw error;
}
