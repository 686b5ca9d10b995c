import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { showPortalStatus } from './status.ts';

/** The portal of the demonstration: numbers every entry of the history. */
export function stubPortal(ledger: EffectLedger): Operation {
  return showPortalStatus((_status, { key }) =>
    ledger.once(key, 'entries', (ordinal) => ({ portalNumber: `PEP-${String(ordinal).padStart(8, '0')}` })),
  );
}
