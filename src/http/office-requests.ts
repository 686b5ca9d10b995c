import { z } from 'zod';

const id = z.string().min(1).max(200);

export const assigneeBody = z.strictObject({ person: id });
export const deputyBody = z
  .strictObject({ person: id, from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
export const returnBody = z.strictObject({ remark: z.string().trim().min(1).max(1000) });
export const deputyParams = z.object({ id });
