import { z } from 'zod';

const name = z.string().min(1).max(200);

export const answerBody = z.strictObject({ result: z.record(name, z.unknown()), reason: z.string().trim().min(1).max(1000) });
export const retryAllBody = z.strictObject({ operation: name });
