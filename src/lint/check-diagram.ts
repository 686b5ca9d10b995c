import type { Diagram } from '../model/diagram.ts';
import { bytesCanonical } from './checks/bytes-canonical.ts';
import { camundaLint } from './checks/camunda-lint.ts';
import { conditionPossible } from './checks/condition-possible.ts';
import { defaultUnfavourable } from './checks/default-unfavourable.ts';
import { dialectOnly } from './checks/dialect-only.ts';
import { endReachable } from './checks/end-reachable.ts';
import { engineRuns } from './checks/engine-runs.ts';
import { expressionParses } from './checks/expression-parses.ts';
import { flowComplete } from './checks/flow-complete.ts';
import { foreignKept } from './checks/foreign-kept.ts';
import { formExists } from './checks/form-exists.ts';
import { gatewayDecides } from './checks/gateway-decides.ts';
import { interchangeComplete } from './checks/interchange-complete.ts';
import { namesNumbered } from './checks/names-numbered.ts';
import { noDeadElement } from './checks/no-dead-element.ts';
import { noDeadlock } from './checks/no-deadlock.ts';
import { noUnboundedPlace } from './checks/no-unbounded-place.ts';
import { notationElements } from './checks/notation-elements.ts';
import { nothingLeftBehind } from './checks/nothing-left-behind.ts';
import { operationExists } from './checks/operation-exists.ts';
import { pictureClear } from './checks/picture-clear.ts';
import { positionExists } from './checks/position-exists.ts';
import { secretVerified } from './checks/secret-verified.ts';
import { oneOutcome } from './checks/one-outcome.ts';
import { soundnessDecided } from './checks/soundness-decided.ts';
import { variablesSet } from './checks/variables-set.ts';
import type { Check, CheckContext, Finding } from './finding.ts';
import { told } from '../model/told.ts';

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
  dialectOnly,
  foreignKept,
  camundaLint,
  variablesSet,
  conditionPossible,
  defaultUnfavourable,
  notationElements,
  namesNumbered,
  interchangeComplete,
  pictureClear,
  bytesCanonical,
  noDeadlock,
  nothingLeftBehind,
  oneOutcome,
  endReachable,
  noDeadElement,
  noUnboundedPlace,
  soundnessDecided,
];

/** What all checks find, in their order; one that breaks is itself a finding and does not stop the rest. */
export async function checkDiagram(diagram: Diagram, context: CheckContext): Promise<readonly Finding[]> {
  return (await Promise.all(checks.map((check) => findingsOf(check, diagram, context)))).flat();
}

async function findingsOf(check: Check, diagram: Diagram, context: CheckContext): Promise<readonly Finding[]> {
  const common = { check: check.name, class: check.class };
  try {
    return [...(await check.run(diagram, context))].map(({ element, sentence, message, line, path, run }) => ({
      ...common,
      element,
      sentence,
      ...(message === undefined ? {} : { message }),
      line: line ?? lineOf(element, context.xml),
      path: path ?? null,
      run: run ?? null,
    }));
  } catch (error) {
    const fault = told`the check itself failed: ${error instanceof Error ? error.message : String(error)}`;
    return [{ ...common, element: null, ...fault, line: null, path: null }];
  }
}

/** The line of the file on which an element begins, from 1. */
export function lineOf(element: string | null, xml: string | null): number | null {
  const at = element === null || xml === null ? -1 : xml.indexOf(` id="${element}"`);
  return at === -1 ? null : (xml ?? '').slice(0, at).split('\n').length;
}

/** Whether a finding keeps the diagram from being published. */
export function blocksPublication(finding: Finding): boolean {
  return finding.class !== 'notation';
}
