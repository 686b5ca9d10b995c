import { z } from 'zod';
import { reasonText } from './reason.ts';

const id = z.string().min(1).max(200);

export const assigneeBody = z.strictObject({ person: id });
export const deputyBody = z
  .strictObject({ person: id, from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
export const returnBody = z.strictObject({ remark: reasonText });
export const deputyParams = z.object({ id });
