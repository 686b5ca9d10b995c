import { z } from 'zod';
import { newActSchema } from '../definitions/new-act.ts';

/** A folder's name. */
const folder = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

export const newChannelBody = z.strictObject({
  region: folder.refine((name) => name !== 'templates'),
  service: folder,
  channel: z.enum(['office', 'provider', 'akim', 'service-centre', 'portal']),
  title: z.string().trim().min(1).max(300),
  act: newActSchema.nullable(),
  department: folder.nullable(),
  /** Without brackets; a sub-paragraph of it is the number of a step. */
  paragraph: z.string().regex(/^\d{1,4}(-\d{1,4})?$/).nullable(),
});
