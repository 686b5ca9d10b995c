import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ServerBusy, TooManyAtOnce, TooManyRequests } from '../errors.ts';
import { networkOf } from '../../identity/origin.ts';
import { Budget } from './budget.ts';
import { ClockedHits } from './clocked-hits.ts';

const MINUTE_MS = 60_000;
const MB = 1024 * 1024;

/** Requests a minute one person may make: fifty a second, which no page comes near, held for a minute. */
export const REQUESTS_PER_MINUTE = 3000;
/** An office has one address and many people. */
const PEOPLE_OF_ADDRESS = 4;
/** Of the requests of a person, those that cost much: checks, walks, migrations, papers, whole journals. */
const HEAVY_SHARE = 1 / 25;
/** Sign-ins of an address: each costs a tenth of a second of hashing. */
const SIGN_IN_SHARE = 1 / 10;
/** Requests that cost much, at once. */
const HEAVY_EACH = 4;
const HEAVY_ALL = 16;
/** Passwords being hashed at once; four are, the others wait for them. */
const SIGN_IN_EACH = 16;
const SIGN_IN_ALL = 32;
/** Bytes of bodies being read or worked on at once. Three files of a person; who has not signed in shows small ones. */
const BODY_EACH = 32 * MB;
const BODY_ALL = 128 * MB;
const PUBLIC_BODY_EACH = 4 * MB;
const PUBLIC_BODY_ALL = 16 * MB;

/** What the limits go by. */
export interface LimitOptions {
  readonly clock: () => Date;
  /** Requests a minute of one person, from which the others follow; 0: none is counted. Default 3,000. */
  readonly requestsPerMinute?: number;
}

/**
 * How much may be asked of the server: requests a minute, by person or, where nobody is signed in, by address; what costs
 * much, and bytes of bodies, at a time. Who asks too much is told when to come again (429); where all together do, 503.
 */
export class Limits {
  /** For everything that is asked, whoever asks. */
  readonly ofAddress: RequestHandler;
  /** Behind the guard: by person. */
  readonly ofPerson: RequestHandler;
  /** Behind the guard, for what costs much. */
  readonly heavy: readonly RequestHandler[];
  /** For what costs much and is open to everybody: attempts to sign in. */
  readonly publicHeavy: readonly RequestHandler[];
  readonly #who: (request: Request) => string;
  readonly #bodies = new Budget(BODY_EACH, BODY_ALL);
  readonly #publicBodies = new Budget(PUBLIC_BODY_EACH, PUBLIC_BODY_ALL);

  /** @param who id of the person a request comes from */
  constructor({ clock, requestsPerMinute = REQUESTS_PER_MINUTE }: LimitOptions, who: (request: Request) => string) {
    this.#who = who;
    const counted = (name: string, share: number, key: (request: Request) => string): RequestHandler =>
      requestsPerMinute === 0 ? (_request, _response, next) => next() : counting(name, Math.ceil(requestsPerMinute * share), clock, key);
    this.ofAddress = counted('address', PEOPLE_OF_ADDRESS, addressOf);
    this.ofPerson = counted('person', 1, who);
    this.heavy = [counted('heavy', HEAVY_SHARE, who), spending(new Budget(HEAVY_EACH, HEAVY_ALL), who, () => 1)];
    this.publicHeavy = [counted('sign-in', SIGN_IN_SHARE, addressOf), spending(new Budget(SIGN_IN_EACH, SIGN_IN_ALL), addressOf, () => 1)];
  }

  /** For a body of at most so many bytes: before it is read. `isPublic` where nobody need be signed in. */
  body(limit: number, isPublic: boolean): RequestHandler {
    // Who does not say how much comes may send all there may be; who says more is refused by the reader, and takes nothing.
    const amount = ({ headers }: Request): number => {
      const declared = headers['content-length'] === undefined ? limit : Number(headers['content-length']);
      return declared > limit ? 0 : declared;
    };
    return isPublic ? spending(this.#publicBodies, addressOf, amount) : spending(this.#bodies, this.#who, amount);
  }
}

function addressOf({ ip }: Request): string {
  return networkOf(ip ?? '');
}

/** Counts requests and says in the headers of each answer how many are left. */
function counting(name: string, limit: number, clock: () => Date, key: (request: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    identifier: name,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => key(request),
    store: new ClockedHits(clock, MINUTE_MS),
    // It looks for mistakes of who sets it up, and writes them on the console.
    validate: false,
    handler: (_request, response, next) => next(new TooManyRequests(Number(response.get('Retry-After') ?? 60))),
  });
}

/** Takes of the budget until the request is answered or broken off. */
function spending(budget: Budget, key: (request: Request) => string, amount: (request: Request) => number): RequestHandler {
  return (request: Request, response: Response, next) => {
    const [who, much] = [key(request), amount(request)];
    const grant = budget.take(who, much);
    if (grant === 'too-much-for-one') throw new TooManyAtOnce();
    if (grant === 'too-much-in-all') throw new ServerBusy();
    response.once('close', () => budget.giveBack(who, much));
    next();
  };
}
