import type { FlowNode, Mapping } from '../model/diagram.ts';
import { evaluateExpression } from '../model/expression.ts';
import { ExpressionFailed } from './errors.ts';
import type { Variables } from './port.ts';

/**
 * What an item of `node` sees: the case's variables, over them those only the item has (`local`), over them the
 * node's input mappings, in order, each seeing the ones before it.
 * @throws ExpressionFailed
 */
export function withInputs(node: FlowNode, variables: Variables, local: Variables = {}): Variables {
  const seen: Record<string, unknown> = { ...variables, ...local };
  for (const mapping of node.inputs) seen[mapping.target] = evaluateMapping(node, mapping, seen);
  return seen;
}

/**
 * The case's variables after `result` came back for an item of `node`. Without output mappings every field of the
 * result is written; with them only what they name, each reading the item's inputs, the result and the outputs before it.
 * @throws ExpressionFailed
 */
export function withOutputs(node: FlowNode, variables: Variables, result: Variables, local: Variables = {}): Variables {
  if (node.outputs.length === 0) return { ...variables, ...result };
  const seen: Record<string, unknown> = { ...withInputs(node, variables, local), ...result };
  const written: Record<string, unknown> = {};
  for (const mapping of node.outputs) {
    written[mapping.target] = seen[mapping.target] = evaluateMapping(node, mapping, seen);
  }
  return { ...variables, ...written };
}

/** Evaluates any expression of an element to a JSON value. @throws ExpressionFailed naming the element. */
export function evaluateFor(element: string, expression: string, variables: Variables): unknown {
  try {
    return jsonValue(evaluateExpression(expression, variables));
  } catch (cause) {
    throw new ExpressionFailed(element, expression, cause instanceof Error ? cause.message : String(cause));
  }
}

function evaluateMapping(node: FlowNode, mapping: Mapping, variables: Variables): unknown {
  return evaluateFor(node.id, mapping.source, variables);
}

/** FEEL has values JSON has not (dates, durations, functions); only what survives the file may become a variable. */
function jsonValue(value: unknown): unknown {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('gives a value that cannot be stored');
  return JSON.parse(text) as unknown;
}
