import { z } from 'zod';

const DAY_MS = 24 * 60 * 60_000;
/** Days one question may be about: more is asked for in turn. */
const MOST_DAYS = 92;

/** `from` and `to` are calendar days, both included. */
export const findAccessesBody = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    person: z.string().trim().min(2).max(200).optional(),
    number: z.string().trim().min(1).max(60).toUpperCase().optional(),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY_MS, { path: ['to'] });
