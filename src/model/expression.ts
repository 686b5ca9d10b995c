import { evaluate, parseExpression } from 'feelin';
import { ExpressionFault } from './errors.ts';

/**
 * FEEL behind a strict face. feelin alone takes a missing variable for null with a mere warning, compares two missing
 * names as equal, and reads a leading `=` as a function, which is truthy: each would turn a fault into a decision.
 */

/**
 * Evaluates an expression that begins with `=`.
 * @throws ExpressionFault on a syntax fault, a missing variable, or anything else FEEL warns of.
 */
export function evaluateExpression(expression: string, variables: Readonly<Record<string, unknown>>): unknown {
  const text = stripMark(expression);
  let result: { value: unknown; warnings: readonly { message: string }[] };
  try {
    result = evaluate(text, { ...variables });
  } catch (cause) {
    throw new ExpressionFault(cause instanceof Error ? cause.message : String(cause), { expression }, { cause });
  }
  const [warning] = result.warnings;
  if (warning !== undefined) throw new ExpressionFault(warning.message, { expression });
  return result.value;
}

/** Evaluates a condition. @throws ExpressionFault also where the value is no boolean. */
export function evaluateCondition(expression: string, variables: Readonly<Record<string, unknown>>): boolean {
  const value = evaluateExpression(expression, variables);
  if (typeof value !== 'boolean') {
    throw new ExpressionFault(`gives ${value === null ? 'null' : typeof value}, not true or false`, { expression });
  }
  return value;
}

/** What is wrong with the syntax of an expression, or null. */
export function expressionFault(expression: string): string | null {
  let text: string;
  try {
    text = stripMark(expression);
    const tree = parseExpression(text, {}, undefined);
    let fault: string | null = null;
    tree.iterate({
      enter(node: { type: { isError: boolean }; from: number }) {
        if (node.type.isError && fault === null) fault = `syntax fault at character ${node.from + 1}`;
      },
    });
    return fault;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function stripMark(expression: string): string {
  if (!expression.startsWith('=')) {
    throw new ExpressionFault('an expression begins with "="', { expression });
  }
  return expression.slice(1).trim();
}
