import { failuresOf } from '../adapters/failures.ts';
import type { Operations } from '../adapters/operation.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import type { Diagram } from '../model/diagram.ts';
import { ScenarioStuck } from './errors.ts';

/**
 * Refuses a scenario that plans what cannot be: a wait, an answer or an expectation at an element the diagram does not
 * have, an answer where nothing is asked, a failure the operation cannot have. Unrefused, it would change nothing and
 * look as if it did.
 * @throws ScenarioStuck naming the element
 */
export function checkPlan({ name, waits = {}, answers = {}, expect = {} }: Scenario, { nodes }: Diagram, operations: Operations): void {
  const { passes = [], avoids = [] } = expect;
  for (const element of [...Object.keys(waits), ...Object.keys(answers), ...passes, ...avoids]) {
    if (!nodes.has(element)) throw new ScenarioStuck(name, element, 'the diagram has no such element');
  }
  for (const [element, planned] of Object.entries(answers)) {
    const node = nodes.get(element);
    const operation = operations.get(node?.operation ?? node?.completionOperation ?? '');
    if (operation === undefined) throw new ScenarioStuck(name, element, 'answers are planned, and it asks no system');
    const possible = failuresOf(operation);
    const failing = [planned].flat().filter((answer) => typeof answer === 'string');
    const wrong = failing.find((failure) => !possible.includes(failure));
    if (wrong !== undefined) {
      throw new ScenarioStuck(name, element, `${operation.type} cannot fail by ${wrong}; it can by ${possible.join(', ')}`);
    }
  }
}
