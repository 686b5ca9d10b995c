import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { sendThroughGateway } from './send.ts';

/** The gateway of the demonstration: every message arrives at once and is numbered. */
export function stubGateway(ledger: EffectLedger): Operation {
  return sendThroughGateway((_message, { key, now }) =>
    ledger.once(key, 'messages', (ordinal) => ({
      messageNumber: `SHEP-${String(ordinal).padStart(8, '0')}`,
      deliveredAt: now.toISOString(),
    })),
  );
}
