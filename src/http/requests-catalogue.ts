import { z } from 'zod';

const folder = z.string().regex(/^[a-z0-9-]{1,80}$/);
const key = z.string().regex(/^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80}){2}$/);

export const comparisonParams = z.object({ service: folder });
export const comparisonQuery = z.object({ left: key.optional(), right: key.optional() });
