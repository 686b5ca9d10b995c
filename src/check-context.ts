import { createStubOperations } from './adapters/stubs.ts';
import { operationShape } from './adapters/operation-shape.ts';
import { positions } from './cases/actor.ts';
import { defaultEngine } from './config.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { EngineName } from './engine/port.ts';
import { ENGINES } from './engines.ts';
import { formFaultSentences } from './forms/form-fault-sentences.ts';
import { formVariables } from './forms/form-variables.ts';
import type { CheckContext } from './lint/finding.ts';
import { severalTokens } from './lint/soundness/several-tokens.ts';
import type { Act } from './regulation/act.ts';

/** What the checks may know of a set, and of this installation: its adapters, positions, the engine of new cases. */
export function checkContext(
  { xml, act, forms }: Pick<DefinitionContent, 'xml' | 'forms'> & { readonly act: Pick<Act, 'language'> },
  engine: EngineName = defaultEngine,
): CheckContext {
  const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
  return {
    xml,
    language: act.language,
    forms,
    formFaults: formFaultSentences,
    formVariables,
    operations: new Map([...operations].map(([type, operation]) => [type, operationShape(operation)])),
    positions: new Set(positions),
    engine,
    unsupported: (diagram) => [
      ...ENGINES[engine].unsupported(diagram),
      // It has one execution for each element, and cannot tell from the drawing where a second token would come.
      ...(engine === 'bpmn-engine' ? severalTokens(diagram) : []),
    ],
  };
}
