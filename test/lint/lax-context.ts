import type { CheckContext } from '../../src/lint/finding.ts';

/** Checks that know two positions and one operation, and an engine that runs everything. */
export const laxContext = ({ xml, forms }: Pick<CheckContext, 'forms'> & { readonly xml: string }): CheckContext => ({
  xml,
  language: 'ru',
  forms,
  formFaults: () => [],
  formVariables: () => [],
  operations: new Map([['persons-register.find', { needs: [], sets: [] }]]),
  positions: new Set(['counter', 'head']),
  engine: 'native',
  unsupported: () => [],
});
