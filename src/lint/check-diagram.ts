import type { Diagram } from '../model/diagram.ts';
import { engineRuns } from './checks/engine-runs.ts';
import { expressionParses } from './checks/expression-parses.ts';
import { flowComplete } from './checks/flow-complete.ts';
import { formExists } from './checks/form-exists.ts';
import { gatewayDecides } from './checks/gateway-decides.ts';
import { operationExists } from './checks/operation-exists.ts';
import { positionExists } from './checks/position-exists.ts';
import { secretVerified } from './checks/secret-verified.ts';
import type { Check, CheckContext, Finding } from './finding.ts';

/** Every check there is. */
export const checks: readonly Check[] = [
  flowComplete,
  gatewayDecides,
  expressionParses,
  formExists,
  operationExists,
  secretVerified,
  positionExists,
  engineRuns,
];

/** What all checks find; one that breaks is itself a finding and does not stop the rest. */
export function checkDiagram(diagram: Diagram, context: CheckContext): readonly Finding[] {
  return checks.flatMap((check) => {
    try {
      return [...check.run(diagram, context)].map(({ element, sentence }) => ({
        check: check.name,
        class: check.class,
        element,
        sentence,
        line: null,
      }));
    } catch (error) {
      const sentence = `the check itself failed: ${error instanceof Error ? error.message : String(error)}`;
      return [{ check: check.name, class: check.class, element: null, sentence, line: null }];
    }
  });
}

/** Whether a finding keeps the diagram from being published. */
export function blocksPublication(finding: Finding): boolean {
  return finding.class === 'execution' || finding.class === 'soundness';
}
