import type { Digest } from './digest.ts';

/** The id of the gateway a branch of the digest is drawn as: the condition itself, or `gateway_process_N`. */
export function branchGateway({ after }: Digest['branches'][number]): string {
  return after.startsWith('condition_') ? after : `gateway_${after}`;
}
