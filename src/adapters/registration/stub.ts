import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { registerCase } from './register.ts';

/** The registers of applications: each office, and the service centres for each office, count anew each year. */
export function stubRegistration(ledger: EffectLedger): Operation {
  return registerCase(({ register }, { key, office, now }) => {
    const whose = register === 'office' ? office : `con-${office}`;
    const series = `${whose.toUpperCase()}-${localYear(now)}`;
    return ledger.once(key, series, (ordinal) => ({
      registrationNumber: `${series}-${String(ordinal).padStart(5, '0')}`,
      registeredAt: now.toISOString(),
    }));
  });
}
