import type { CookieOptions, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Actor } from '../cases/actor.ts';
import { actorOf } from '../identity/actor-of.ts';
import { SignInRequired } from '../identity/errors.ts';
import type { Identity } from '../identity/identity.ts';
import type { Person } from '../identity/person.ts';
import type { SignedIn } from '../identity/sessions.ts';
import { RequestInvalid } from './errors.ts';
import { answering } from './answering.ts';
import { cookieOf } from './cookie-of.ts';
import { type LimitOptions, Limits } from './limits/limits.ts';
import { originOf } from './origin-of.ts';

const COOKIE = 'reglament_session';
/** What a page says of a request no person at it has asked for: they have touched nothing for a while. */
const UNATTENDED = 'x-unattended';

/** Who a request comes from. */
export interface Visitor extends SignedIn {
  readonly actor: Actor;
  readonly token: string;
}

/** Lets in who carries a valid session cookie, and remembers for each request who it was. */
export class Door {
  readonly #identity: Identity;
  readonly #deputyFor: (person: Person) => Promise<string | null>;
  readonly #cookie: CookieOptions;
  readonly #name: string;
  readonly #visitors = new WeakMap<Request, Visitor>();
  /** How much of everything one may ask. */
  readonly limits: Limits;

  /** `deputyFor` says for which head a person stands in now. */
  constructor(
    identity: Identity,
    secure: boolean,
    deputyFor: (person: Person) => Promise<string | null>,
    limits: LimitOptions = { clock: () => new Date() },
  ) {
    this.limits = new Limits(limits, (request) => this.#who(request).person.id);
    this.#deputyFor = deputyFor;
    this.#identity = identity;
    this.#cookie = { httpOnly: true, sameSite: 'strict', path: '/', secure };
    // With the prefix, browsers take it from this very host over https only: no neighbour under the domain can plant one.
    this.#name = secure ? `__Host-${COOKIE}` : COOKIE;
  }

  /** Middleware before everything that is for signed-in people: no valid session, no further. */
  readonly guard: RequestHandler = (request, _response, next) => this.#recognise(request, next);

  /** Middleware behind the guard: no further where the check throws. */
  pass(check: (visitor: Visitor) => void): RequestHandler {
    return (request, _response, next) => {
      check(this.#who(request));
      next();
    };
  }

  /** The function as a handler behind the guard; it is told who asks. */
  open(answer: (visitor: Visitor, request: Request, response: Response) => Promise<void>): RequestHandler {
    return answering(async (request, response) => answer(this.#who(request), request, response));
  }

  /** Who asks for a page, or null where nobody is signed in. */
  async caller(request: Request): Promise<Visitor | null> {
    const token = cookieOf(request, this.#name);
    return token === null ? null : this.visitor(token, isAttended(request));
  }

  /** Who the token speaks for now, or null. `use`: a person is at work with it, which keeps the session alive. */
  async visitor(token: string, use: boolean): Promise<Visitor | null> {
    const signedIn = await this.#identity.whoIs(token, use);
    if (signedIn === null) return null;
    return { ...signedIn, actor: actorOf(signedIn.person, await this.#deputyFor(signedIn.person)), token };
  }

  /** Hands the browser the token. Without an expiry date the browser forgets it when it is closed. */
  letIn(response: Response, token: string): void {
    response.cookie(this.#name, token, this.#cookie);
  }

  /** Ends the session the request carries, if it carries one, and answers the ids of those ended. */
  async endSession(request: Request): Promise<readonly string[]> {
    const token = cookieOf(request, this.#name);
    const ended = token === null ? null : await this.#identity.signOut(token, originOf(request));
    return ended === null ? [] : [ended];
  }

  /** Has the browser forget the token. */
  letOut(response: Response): void {
    response.clearCookie(this.#name, this.#cookie);
  }

  async #recognise(request: Request, next: NextFunction): Promise<void> {
    const visitor = await this.caller(request);
    if (visitor === null) throw new SignInRequired();
    this.#visitors.set(request, { ...visitor, actor: { ...visitor.actor, ...requestOf(request) } });
    next();
  }

  #who(request: Request): Visitor {
    const visitor = this.#visitors.get(request);
    if (visitor === undefined) throw new SignInRequired();
    return visitor;
  }
}

/** The key the client gave the request, and what it is of: a read needs none. @throws RequestInvalid */
function requestOf({ headers, method, originalUrl }: Request): Pick<Actor, 'request'> {
  const key = headers['idempotency-key'];
  if (key === undefined || method === 'GET') return {};
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new RequestInvalid([{ field: 'Idempotency-Key', rule: 'pattern', message: 'Ключ запроса — от 1 до 200 видимых знаков ASCII.' }]);
  }
  return { request: { key, of: `${method} ${originalUrl}` } };
}

/** A stream of events opens itself again and again, and a page that listens to it asks for what has moved. */
function isAttended({ headers }: Request): boolean {
  return headers[UNATTENDED] === undefined && headers.accept !== 'text/event-stream';
}
