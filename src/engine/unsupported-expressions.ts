import type { Diagram, FlowNode } from '../model/diagram.ts';
import { expressionFault } from '../model/expression.ts';
import type { ModdleElement } from '../model/moddle.ts';
import type { Unsupported } from './errors.ts';

/** A case variable is a flat key: `a.b` would be looked for inside `a` and never found. */
const VARIABLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Expressions in another language than FEEL, malformed ones, and mappings to what is no variable. */
export function unsupportedExpressions(diagram: Diagram): Unsupported[] {
  const found: Unsupported[] = [];
  for (const { id, condition } of diagram.flows.values()) {
    if (condition === null) continue;
    const source = diagram.source.elementsById[id] as ModdleElement | undefined;
    const language = (source?.get('conditionExpression') as ModdleElement | undefined)?.get('language');
    if (typeof language === 'string' && !/feel/i.test(language)) {
      found.push({ element: id, reason: `has a condition in ${language}; only FEEL is run` });
    } else {
      found.push(...faults(id, [condition]));
    }
  }
  for (const node of diagram.nodes.values()) {
    found.push(...faults(node.id, expressionsOf(node)));
    const { inputElement = null, outputCollection = null } = node.multiInstance ?? {};
    const targets = [...node.inputs, ...node.outputs].map(({ target }) => target);
    for (const target of [...targets, ...[inputElement, outputCollection].filter((name) => name !== null)]) {
      // `toString` would be found in every object, where nothing was written; `__proto__` would change it.
      if (!VARIABLE.test(target) || target in Object.prototype) found.push({ element: node.id, reason: `maps to "${target}", which is no name of a variable` });
    }
  }
  return found;
}

function expressionsOf(node: FlowNode): string[] {
  const mapped = [...node.inputs, ...node.outputs].map(({ source }) => source);
  if (node.timer?.value.startsWith('=') === true) mapped.push(node.timer.value);
  const { inputCollection = '', completionCondition = null, outputElement = null } = node.multiInstance ?? {};
  const others = [inputCollection === '' ? null : inputCollection, completionCondition, outputElement, node.condition, node.standardLoop?.condition];
  return [...mapped, ...others.filter((expression) => typeof expression === 'string')];
}

function faults(element: string, expressions: readonly string[]): Unsupported[] {
  return expressions.flatMap((expression) => {
    const fault = expressionFault(expression);
    return fault === null ? [] : [{ element, reason: `has the expression "${expression}": ${fault}` }];
  });
}
