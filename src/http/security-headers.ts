import type { RequestHandler } from 'express';
import helmet, { contentSecurityPolicy } from 'helmet';
import { type AnswerKind, contentPolicy } from './content-policy.ts';

const YEAR_S = 31_536_000;
/** What no page of ours asks a browser for: not even a script that should not be there gets it. */
const NEVER_ASKED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/**
 * Headers of every reply; what is shown as a page sets its own policy over it (`policyOf`). Over plain http, which an office
 * may well serve on its own network, there is no HSTS, and nothing that browsers ignore there and complain of.
 *
 * @param secure whether browsers reach the server by https
 */
export function securityHeaders(secure: boolean): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy('data') },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: YEAR_S, includeSubDomains: false } : false,
    // A form a browser sends by itself would say `Origin: null` then, and be refused: pages send by `fetch`, which does not.
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
  return (request, response, next) => {
    response.set('Permissions-Policy', NEVER_ASKED.map((feature) => `${feature}=()`).join(', '));
    headers(request, response, next);
  };
}

/** Middleware that sets the policy of what comes next. */
export function policyOf(kind: AnswerKind, signingLayer: string | null): RequestHandler {
  return contentSecurityPolicy({ useDefaults: false, directives: contentPolicy(kind, signingLayer) });
}
