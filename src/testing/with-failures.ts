/** Operations that fail by plan, for cases that show what comes of it. */
export { withFailures, type FailurePlan } from '../adapters/failures.ts';
