import { z } from 'zod';
import { reasonText } from './reason.ts';

/** So many cases are moved by one request at most. */
const CASES_LIMIT = 500;

const element = z.string().min(1).max(200);
const version = z.int().min(1);
const mapping = z.record(element, element);
const cases = z.array(z.string().min(1).max(200)).min(1).max(CASES_LIMIT);

export const migrationPlanBody = z.strictObject({ to: version, mapping });
export const migrationDryRunBody = z.strictObject({ to: version, mapping, cases });
export const migrationBody = z.strictObject({ to: version, mapping, cases, reason: reasonText });
