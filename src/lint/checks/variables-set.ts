import type { Check } from '../finding.ts';
import { unsetVariables } from '../unset-variables.ts';
import { variablesAlong } from '../variables-along.ts';

/** Conditions, mappings and operations see only variables that are set before them on every way. */
export const variablesSet: Check = {
  name: 'variables-set',
  class: 'execution',
  run: (diagram, context) => unsetVariables(diagram, context, variablesAlong(diagram, context)),
};
