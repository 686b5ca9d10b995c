import { parsedExpression } from './parsed-expression.ts';

/** A variable and a value some part of an expression compares it with. */
export interface Comparison {
  readonly name: string;
  readonly value: string | boolean;
}

/** What an expression that begins with `=` compares variables with by `=` and `!=`, where it is a text, true or false. */
export function comparedValues(expression: string): readonly Comparison[] {
  const text = expression.slice(1);
  const found: Comparison[] = [];
  parsedExpression(text).iterate({
    enter({ node }: { node: ReturnType<typeof parsedExpression>['topNode'] }) {
      if (node.type.name !== 'Comparison') return;
      const operator = node.getChild('CompareOp');
      const [left, right] = [node.firstChild, node.lastChild];
      if (operator === null || left === null || right === null) return;
      if (!/^!?=$/.test(text.slice(operator.from, operator.to))) return;
      const [variable, literal] = left.type.name === 'VariableName' ? [left, right] : [right, left];
      const value = valueOf(literal.type.name, text.slice(literal.from, literal.to));
      if (variable.type.name === 'VariableName' && value !== null) found.push({ name: text.slice(variable.from, variable.to), value });
    },
  });
  return found;
}

function valueOf(type: string, text: string): string | boolean | null {
  if (type === 'StringLiteral') return text.slice(1, -1);
  return type === 'BooleanLiteral' ? text === 'true' : null;
}
