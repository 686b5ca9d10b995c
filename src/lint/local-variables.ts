import type { FlowNode } from '../model/diagram.ts';
import type { VariableShape } from './finding.ts';
import type { Known } from './known-variables.ts';

/** What an element, and whatever lies in it, sees beside the case's variables: the item of the collection it repeats over. */
export function localOf({ multiInstance }: FlowNode): readonly VariableShape[] {
  const item = multiInstance?.inputElement ?? null;
  return item === null ? [] : [{ name: item, values: null }];
}

/** What of that is still known behind it: its item is not seen any more. */
export function withoutLocal(node: FlowNode, entering: Known, known: Known): Known {
  const items = new Set(localOf(node).map(({ name }) => name));
  const others = [...known].filter(([name]) => !items.has(name));
  return new Map([...others, ...[...entering].filter(([name]) => items.has(name))]);
}
