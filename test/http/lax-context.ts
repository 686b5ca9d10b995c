import type { CheckContext } from '../../src/lint/finding.ts';

/** Checks that know the sample's positions and operation, and an engine that runs everything. */
export const laxContext = (forms: CheckContext['forms']): CheckContext => ({
  forms,
  formFaults: () => [],
  operations: new Set(['persons-register.find']),
  positions: new Set(['counter', 'head']),
  unsupported: () => [],
});
