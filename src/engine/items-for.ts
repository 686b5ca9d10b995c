import { ExpressionFailed } from './errors.ts';
import { evaluateFor } from './mappings.ts';
import type { Variables } from './port.ts';

/** Instances of one activity at most: each is a place where the case waits, and is written into every state of it. */
const MOST_INSTANCES = 10_000;

/** The items an activity is done for, one instance each. @throws ExpressionFailed where it is no list, or too long a one. */
export function itemsFor(element: string, collection: string, variables: Variables): readonly unknown[] {
  const items = evaluateFor(element, collection, variables);
  if (!Array.isArray(items)) throw new ExpressionFailed(element, collection, 'gives no list');
  if (items.length > MOST_INSTANCES) throw new ExpressionFailed(element, collection, `gives ${items.length} items; at most ${MOST_INSTANCES} are done`);
  return items;
}
