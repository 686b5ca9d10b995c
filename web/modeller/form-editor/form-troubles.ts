import { formFaults } from '../../../src/forms/form-faults.ts';

/** How many things the server would refuse in those of the forms that the diagram names. */
export function formTroubles(forms: Readonly<Record<string, unknown>>, named: readonly string[]): number {
  return named.reduce((sum, id) => sum + (forms[id] === undefined ? 0 : formFaults(forms[id]).length), 0);
}
