import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers of every reply. The policy is what bpmn-js and form-js work with; nothing comes from another host, and only
 * our own pages may show our pages and documents in a frame. No `upgrade-insecure-requests` and no HSTS: an office may
 * well serve plain http on its own network.
 *
 * @param signingLayer the one address beside our own that scripts may talk to, where people sign on their own machines
 */
export function securityHeaders(signingLayer: string | null = null): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(signingLayer === null ? {} : { connectSrc: ["'self'", signingLayer] }),
      },
    },
    strictTransportSecurity: false,
    // `no-referrer` would make browsers send `Origin: null` with a form, and the check of the origin refuse it.
    referrerPolicy: { policy: 'same-origin' },
    // Browsers ignore it on plain http, and complain.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
