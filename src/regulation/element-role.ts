import type { Digest } from './digest.ts';
import { stepId, type DigestRow, type DigestStep } from './step-id.ts';

/**
 * What an element is by its id. `step` and `row` are null where the id has the form of one the digest does not know.
 * - `step`: `start`, `process_N`, `condition_N`, and `process_N_a` where the digest lists it; else that is a `part`
 * - `check`: `check_N`, the work before condition N; `branch`: `gateway_process_N`, and `gateway_process_N_b`, which
 *   decides whether the second part is done at all
 * - `action`: `action_N`, row N of the table; `action_N_b`, what another system does of it
 * - `outcome`: `gateway_outcome`; `granted`: `completed`, `completed_queued`; `refused`: `refused_…`
 */
export type ElementRole =
  | { readonly kind: 'step' | 'part' | 'check' | 'branch'; readonly step: DigestStep | null }
  | { readonly kind: 'action'; readonly row: DigestRow | null }
  | { readonly kind: 'outcome' | 'granted' | 'refused' | 'unknown' };

/** What the element with this id is in a diagram of this digest. */
export function elementRole(id: string, digest: Digest): ElementRole {
  const step = (wanted: string): DigestStep | null => digest.steps.find((one) => stepId(one) === wanted) ?? null;
  const own = step(id);
  if (own !== null || id === 'start' || /^(process|condition)_\d+$/.test(id)) return { kind: 'step', step: own };
  const part = /^(process_\d+)_[a-z]$/.exec(id);
  if (part !== null) return { kind: 'part', step: step(part[1] ?? '') };
  const check = /^check_(\d+)$/.exec(id);
  if (check !== null) return { kind: 'check', step: step(`condition_${check[1]}`) };
  const branch = /^gateway_(process_\d+)(_[a-z])?$/.exec(id);
  if (branch !== null) return { kind: 'branch', step: step(`${branch[1] ?? ''}${branch[2] ?? ''}`) ?? step(branch[1] ?? '') };
  const action = /^action_(\d+)(?:_[a-z])?$/.exec(id);
  if (action !== null) return { kind: 'action', row: digest.table?.rows.find((row) => row.action === Number(action[1])) ?? null };
  if (id === 'gateway_outcome') return { kind: 'outcome' };
  if (id === 'completed' || id === 'completed_queued') return { kind: 'granted' };
  return { kind: /^refused_[a-z0-9_]+$/.test(id) ? 'refused' : 'unknown' };
}

/** The step an element belongs to, whatever part of it the element is; null where it belongs to none. */
export function stepOf(id: string, digest: Digest): DigestStep | null {
  const role = elementRole(id, digest);
  return 'step' in role ? role.step : null;
}
