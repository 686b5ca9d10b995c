import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { registerCase } from './register.ts';

/** The register of applications: each office counts its own, anew each year. */
export function stubRegistration(ledger: EffectLedger): Operation {
  return registerCase((_input, { key, office, now }) => {
    const series = `${office.toUpperCase()}-${localYear(now)}`;
    return ledger.once(key, series, (ordinal) => ({
      registrationNumber: `${series}-${String(ordinal).padStart(5, '0')}`,
      registeredAt: now.toISOString(),
    }));
  });
}
