import type { Diagram } from '../model/diagram.ts';
import type { Digest } from '../regulation/digest.ts';
import { stepId } from '../regulation/step-id.ts';

/** Where a refusal ends, whatever it is called: docs/modelling.md. */
const REFUSED = /^refused_/;

/**
 * The elements a refusal of the act shows at, in document order: the steps its digest calls a refusal, and the end events a case
 * that was refused ends with.
 */
export function refusalsOf({ nodes }: Diagram, digest: Pick<Digest, 'steps'> | null): readonly string[] {
  const steps = new Set(digest?.steps.filter(({ outcome }) => outcome === 'refusal').map(stepId));
  return [...nodes.values()].filter(({ id, type }) => steps.has(id) || (type === 'endEvent' && REFUSED.test(id))).map(({ id }) => id);
}
