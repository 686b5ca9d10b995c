import { type RequestHandler, type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Action } from '../cases/actions.ts';
import { mayAtAll, whoMay } from '../cases/rights.ts';
import { PasswordChangeRequired, RoleRequired } from '../identity/errors.ts';
import { answering } from './answering.ts';
import { FILE_LIMIT, fileBody, JSON_LIMIT, jsonBody } from './body.ts';
import type { Door, Visitor } from './door.ts';
import { StaffOnly } from './errors.ts';
import { isCitizen } from './is-citizen.ts';
import { noteRoute } from './observe-requests.ts';

/** One route of the API, below `/api`. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Express has it: `/cases/:case`. */
  readonly path: string;
  /** What the table of rights knows it under. */
  readonly action: Action;
  /** What it reads; nothing by default. */
  readonly body?: 'json' | 'file';
  /** The schemas that check what it is asked with: the handler parses by them, the API's description is made from them. */
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly json?: z.ZodType;
  /** Largest body in bytes, where it is not the usual one. */
  readonly limit?: number;
  /** It costs much more than to look something up: fewer of them are answered, and few at a time. */
  readonly heavy?: true;
}

/** What everybody does with themselves, and the law, which is everybody's: the replies say nothing of others. */
const everybodys: ReadonlySet<Action> = new Set(['session.own', 'event.listen', 'act.read']);

/** A route for whoever comes, signed in or not. */
export type PublicRoute = Omit<Route, 'action'>;

/**
 * Routes, each of which names its action: there is no other way to add one. A person who may do the action to nothing at
 * all is refused before the body is read; whether they may do it to this very case, the runtime says. Replies are written
 * for the staff; what a citizen may know is said under `/cabinet`, and nothing else is answered to one.
 */
export class Routes {
  readonly #door: Door;
  readonly #router = Router();
  readonly #list: (Route | PublicRoute)[] = [];

  constructor(door: Door) {
    this.#door = door;
  }

  /** A route for signed-in people the table gives the action to. */
  add(route: Route, answer: (visitor: Visitor, request: Request, response: Response) => Promise<void>): this {
    const { limits, guard } = this.#door;
    const heavy = route.heavy === true ? limits.heavy : [];
    return this.#add(route, [guard, limits.ofPerson, this.#allow(route), ...heavy, ...this.#bodyOf(route, false)], this.#door.open(answer));
  }

  /** A route for everybody: signing in and out. */
  addPublic(route: PublicRoute, answer: (request: Request, response: Response) => Promise<void>): this {
    const heavy = route.heavy === true ? this.#door.limits.publicHeavy : [];
    return this.#add(route, [...heavy, ...this.#bodyOf(route, true)], answering(answer));
  }

  /** All of them, in the order they were added; those without an action are public. */
  get list(): readonly (Route | PublicRoute)[] {
    return this.#list;
  }

  /** Puts them under the router of the API. */
  mount(parent: Router): void {
    parent.use(this.#router);
  }

  #add(route: Route | PublicRoute, before: readonly RequestHandler[], answer: RequestHandler): this {
    this.#list.push(route);
    this.#router[route.method](route.path, noteRoute(`/api${route.path}`), ...before, answer);
    return this;
  }

  #allow({ action, path }: Route): RequestHandler {
    const forCitizens = path.startsWith('/cabinet/') || everybodys.has(action);
    return this.#door.pass(({ actor, person }) => {
      if (person.mustChangePassword && action !== 'session.own') throw new PasswordChangeRequired();
      if (!mayAtAll(actor, action)) throw new RoleRequired(whoMay(action));
      if (!forCitizens && isCitizen(actor)) throw new StaffOnly();
    });
  }

  #bodyOf({ body, limit = body === 'file' ? FILE_LIMIT : JSON_LIMIT }: PublicRoute, isPublic: boolean): readonly RequestHandler[] {
    if (body === undefined) return [];
    return [this.#door.limits.body(limit, isPublic), body === 'json' ? jsonBody(limit) : fileBody(limit)];
  }
}
