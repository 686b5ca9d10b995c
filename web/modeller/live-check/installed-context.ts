import { unsupported as unsupportedByLibrary } from '../../../src/engine/bpmn-engine/unsupported.ts';
import { unsupported as unsupportedByOurs } from '../../../src/engine/native/unsupported.ts';
import { formFaultSentences } from '../../../src/forms/form-fault-sentences.ts';
import { formVariables } from '../../../src/forms/form-variables.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';
import type { CheckContextView } from '../../../src/http/contract.ts';
import type { CheckContext } from '../../../src/lint/finding.ts';
import { severalTokens } from '../../../src/lint/soundness/several-tokens.ts';

/** What the checks may know of the installation: of its adapters, its positions, the engine of new cases. */
export type Installation = Omit<CheckContextView, 'set'>;

/** What the checks may know beside a diagram, put together as the server does it. */
export function installedContext({ engine, operations, positions }: Installation, { xml, act, forms }: DefinitionContent): CheckContext {
  return {
    xml,
    language: act.language,
    forms,
    formFaults: faultsOf,
    formVariables: variablesOf,
    operations: new Map(operations) as CheckContext['operations'],
    positions: new Set(positions),
    engine,
    unsupported: (diagram) =>
      engine === 'native' ? unsupportedByOurs(diagram) : [...unsupportedByLibrary(diagram), ...severalTokens(diagram)],
  };
}

const faultsOf = remembered(formFaultSentences);
const variablesOf = remembered(formVariables);

/** Forms change seldom, and several checks read each of them after every edit: what was found in a schema is kept with it. */
function remembered<Found>(read: (schema: unknown) => Found): (schema: unknown) => Found {
  const known = new WeakMap<object, { readonly found: Found }>();
  return (schema) => {
    if (typeof schema !== 'object' || schema === null) return read(schema);
    const { found } = known.get(schema) ?? { found: read(schema) };
    known.set(schema, { found });
    return found;
  };
}
