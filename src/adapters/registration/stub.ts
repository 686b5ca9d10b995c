import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { registerCase, type RegisterInput } from './register.ts';

const prefixes: Readonly<Record<RegisterInput['register'], string>> = {
  office: '',
  'service-centre': 'con-',
  akim: 'akim-',
  results: 'out-',
  'akim-results': 'akim-out-',
};

/** The registers: each counts for each office on its own, and anew each year. */
export function stubRegistration(ledger: EffectLedger): Operation {
  return registerCase(({ register }, { key, office, now }) => {
    const series = `${prefixes[register]}${office}-${localYear(now)}`.toUpperCase();
    return ledger.once(key, series, (ordinal) => ({
      registrationNumber: `${series}-${String(ordinal).padStart(5, '0')}`,
      registeredAt: now.toISOString(),
    }));
  });
}
