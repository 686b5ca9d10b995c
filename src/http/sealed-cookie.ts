import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { cookieOf } from './cookie-of.ts';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A value the browser keeps for us for a few minutes and can neither read nor change: nothing is kept here, so that nobody
 * can fill the memory by beginning sign-ins. The key is of this process: a restart asks people to begin anew.
 */
export class SealedCookie<Value> {
  readonly #key = randomBytes(32);
  readonly #name: string;
  readonly #lifeMs: number;
  readonly #now: () => Date;
  readonly #options: CookieOptions;

  /** It comes back with navigations from other sites, as those from an identity provider are: `SameSite=Lax`. */
  constructor(name: string, lifeMs: number, secure: boolean, now: () => Date) {
    this.#name = secure ? `__Host-${name}` : name;
    this.#lifeMs = lifeMs;
    this.#now = now;
    this.#options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }

  /** Hands the browser the value. */
  give(response: Response, value: Value): void {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, iv);
    const text = JSON.stringify({ value, until: this.#now().getTime() + this.#lifeMs });
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    response.cookie(this.#name, sealed.toString('base64url'), { ...this.#options, maxAge: this.#lifeMs });
  }

  /** The value, which the browser forgets; null where there is none, it is too old, or was not made by us. */
  take(request: Request, response: Response): Value | null {
    response.clearCookie(this.#name, this.#options);
    const sealed = Buffer.from(cookieOf(request, this.#name) ?? '', 'base64url');
    if (sealed.length <= IV_BYTES + TAG_BYTES) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.#key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
      const { value, until } = JSON.parse(text) as { readonly value: Value; readonly until: number };
      return until > this.#now().getTime() ? value : null;
    } catch {
      return null;
    }
  }
}
