import { parsedExpression } from './parsed-expression.ts';

/** The numbers an expression that begins with `=` mentions, each once: what it compares with is among them. */
export function comparedNumbers(expression: string): readonly number[] {
  const text = expression.slice(1);
  const found = new Set<number>();
  parsedExpression(text).iterate({
    enter({ type, from, to }: { type: { name: string }; from: number; to: number }) {
      if (type.name === 'NumericLiteral') found.add(Number(text.slice(from, to)));
    },
  });
  return [...found];
}
