import { join } from 'node:path';
import { z } from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = z.iso.datetime();
const due = {
  dueAt: instant.nullable(),
  dueState: z.enum(['undetermined', 'provisional']).optional(),
  binding: z.literal(true).optional(),
  passed: z.literal(true).optional(),
};
const waiting = { element: z.string(), pass: z.int().positive(), openedAt: instant };

/** The shape of a case file as far as a store relies on it; what only others read is checked for its kind. */
export const caseFileSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(uuid),
  number: z.string().min(1),
  definition: z.object({ key: z.string(), version: z.int().positive(), hash: z.string() }),
  engine: z.string(),
  office: z.string(),
  takenAt: z.string().nullable(),
  applicant: z.string().nullable(),
  status: z.enum(['active', 'completed', 'withdrawn']),
  outcome: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
  revision: z.int().positive(),
  startedAt: instant,
  endedAt: instant.nullable(),
  dueAt: due.dueAt,
  dueState: due.dueState,
  passed: due.passed,
  state: z.unknown(),
  tasks: z.array(
    z.object({
      ...waiting,
      positions: z.array(z.string()),
      office: z.string().nullable(),
      ...due,
      claimedBy: z.string().nullable(),
    }),
  ),
  jobs: z.array(
    z.object({
      ...waiting,
      operation: z.string(),
      ...due,
      attempts: z.int().nonnegative(),
      nextAttemptAt: instant.nullable(),
      waitsSince: instant.optional(),
      incident: z.object({ reason: z.string(), code: z.string().optional(), at: instant }).nullable(),
    }),
  ),
  timers: z.array(z.object({ ...waiting, dueAt: instant })),
  messages: z.array(z.object({ ...waiting, name: z.string() })),
  deadlineGroups: z.record(z.string(), instant),
  attachments: z.array(z.object({ id: z.string(), sha256: z.string() })),
  documents: z.array(z.object({ id: z.string(), sha256: z.string() })),
  journal: z.array(z.object({ seq: z.int().positive(), at: instant, hash: z.string(), previous: z.string() })),
  salts: z.record(z.string(), z.string()),
});

/** Whether the id can name a case file. Anything else never reaches the file system. */
export function isCaseId(id: string): boolean {
  return uuid.test(id);
}

/** `<folder>/<first two digits>/<id>.json`: 256 folders keep each of them short. */
export function caseFile(folder: string, id: string): string {
  return join(folder, id.slice(0, 2), `${id}.json`);
}
