import { parsedExpression } from './parsed-expression.ts';

/**
 * The variables an expression that begins with `=` names, each once, in the order they stand. Of `a.b` it is `a`.
 * Names that the expression itself binds (`some x in list satisfies …`) are among them.
 */
export function expressionNames(expression: string): readonly string[] {
  const text = expression.slice(1);
  const names = new Set<string>();
  parsedExpression(text).iterate({
    enter(node: { type: { name: string }; from: number; to: number }) {
      // The name of a function that is called is none of a variable.
      if (node.type.name === 'VariableName' && !/^\s*\(/.test(text.slice(node.to))) names.add(text.slice(node.from, node.to));
    },
  });
  return [...names];
}
