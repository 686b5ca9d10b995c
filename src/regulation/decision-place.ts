import type { Digest } from './digest.ts';

/** Ids of what decides on the merits and of the gateway that acts on it; null where the act knows no such decision. */
export function decisionPlace(digest: Digest): { readonly task: string; readonly gateway: string } | null {
  if (digest.decision === null) return null;
  const { step } = digest.decision;
  const condition = /^condition_(\d+)$/.exec(step);
  if (condition !== null) return { task: `check_${condition[1]}`, gateway: step };
  const branches = digest.branches.some(({ after }) => after === step);
  return { task: step, gateway: branches ? `gateway_${step}` : 'gateway_outcome' };
}
