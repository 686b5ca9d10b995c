import type { CheckContext } from '../../lint/finding.ts';
import type { CheckContextView } from '../contract.ts';

/** What the modeller is told so that it can run the checks itself; those that ask the engine find nothing there. */
export function checkContextView({ language, forms, formFaults, formVariables, operations, positions }: CheckContext): CheckContextView {
  return {
    language,
    forms: Object.entries(forms).map(([id, schema]) => ({ id, schema, faults: formFaults(schema), variables: formVariables(schema) })),
    operations: [...operations],
    positions: [...positions],
  };
}
