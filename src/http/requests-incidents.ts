import { z } from 'zod';
import { reasonText } from './reason.ts';

const name = z.string().min(1).max(200);

export const answerBody = z.strictObject({ result: z.record(name, z.unknown()), reason: reasonText });
export const retryAllBody = z.strictObject({ operation: name });
