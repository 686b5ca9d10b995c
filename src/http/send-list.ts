import type { Response } from 'express';

/** Items a list answers at most: with a hundred thousand cases it would grow without end. */
export const LISTED = 500;

/** Answers the first of the items as JSON; `X-Total-Count` says how many there are. */
export function sendList(response: Response, items: readonly unknown[]): void {
  response.set('X-Total-Count', String(items.length)).json(items.slice(0, LISTED));
}
