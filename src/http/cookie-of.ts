import type { Request } from 'express';

/** The value of the cookie as the browser sent it; null where it sent none. */
export function cookieOf({ headers }: Request, cookie: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (name.trim() === cookie && value !== '') return value.trim();
  }
  return null;
}
