import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { deliver } from './send.ts';

/** The delivery of the demonstration: everything arrives at once. The address is not kept. */
export function stubDelivery(ledger: EffectLedger): Operation {
  return deliver(({ channel }, { key, now }) => ledger.once(key, channel, () => ({ deliveredAt: now.toISOString() })));
}
