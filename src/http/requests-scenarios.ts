import { z } from 'zod';
import { plannedFailures } from '../definitions/scenarios.ts';

/** So many passes of tasks a walk has at most. */
const STEPS = 100;
/** Bytes of a walk: its values are what people type, files are names alone. */
export const WALK_BODY_LIMIT = 256 * 1024;

const element = z.string().min(1).max(200);
const passes = z.array(z.record(z.string().max(200), z.unknown())).max(STEPS);

export const walkBody = z
  .strictObject({
    begins: z.iso.datetime({ offset: true }).optional(),
    tasks: z.record(element, passes),
    // A year at most: a clock that is moved further tells nothing more.
    waits: z.record(element, z.array(z.string().regex(/^PT\d{1,6}M$/)).max(STEPS)).optional(),
    answers: z.record(element, z.array(z.enum(plannedFailures)).max(10)).optional(),
    verdicts: z.record(element, z.enum(['verified', 'refused'])).optional(),
  })
  .refine(({ tasks }) => Object.values(tasks).reduce((sum, list) => sum + list.length, 0) <= STEPS, { path: ['tasks'] });
