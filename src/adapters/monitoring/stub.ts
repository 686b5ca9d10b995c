import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { showStatus } from './status.ts';

/** The monitoring of the demonstration: numbers every entry. */
export function stubMonitoring(ledger: EffectLedger): Operation {
  return showStatus((_status, { key }) =>
    ledger.once(key, 'entries', (ordinal) => ({ monitoringNumber: `CON-${String(ordinal).padStart(8, '0')}` })),
  );
}
