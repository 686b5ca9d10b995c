import { z } from 'zod';

const version = z.string().regex(/^[1-9]\d{0,8}$/);

/** Versions in an address: digits only; `draft` is the analyst's own. */
export const differenceQuery = z.object({ from: version.optional(), to: z.union([version, z.literal('draft')]).optional() });
