import { evaluate } from 'feelin';
import { ExpressionFault } from './errors.ts';
import { isBareName } from './bare-name.ts';
import { boundsFault, workFault } from './expression-bounds.ts';
import { expressionLimits } from './expression-limits.ts';
import { parsedExpression } from './parsed-expression.ts';
import { spokenVariables } from './spoken-variables.ts';
import { valueSize } from './value-size.ts';

/**
 * FEEL behind a strict face. feelin alone takes a missing variable for null with a mere warning, compares two missing
 * names as equal, and reads a leading `=` as a function, which is truthy: each would turn a fault into a decision.
 */

/** Functions that read the clock. A step made twice must come out the same: instants are given as variables. */
const CLOCK = /\b(now|today)\s*\(/;

/**
 * Evaluates an expression that begins with `=`.
 * @throws ExpressionFault on a syntax fault, a missing variable, a call that reads the clock, work or a result past
 * the limits of `expression-limits.ts`, or anything else FEEL warns of. Its message names no value of a variable.
 */
export function evaluateExpression(expression: string, variables: Readonly<Record<string, unknown>>): unknown {
  const { text } = stripMark(expression);
  // What a diagram was published with before a limit was set is held to it as well.
  const refused = clockFault(text) ?? workFault(text, variables);
  if (refused !== null) throw new ExpressionFault(refused, { expression });
  const value = isBareName(text) && isPlain(variables, text) ? variables[text] : run(text, expression, variables);
  if (valueSize(value, expressionLimits.result) > expressionLimits.result) throw new ExpressionFault('gives more than one variable may hold', { expression });
  return value;
}

/** Whether the variable is there and is neither list nor context: those are copied by FEEL. */
function isPlain(variables: Readonly<Record<string, unknown>>, name: string): boolean {
  if (!Object.hasOwn(variables, name)) return false;
  const value = variables[name];
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

function run(text: string, expression: string, variables: Readonly<Record<string, unknown>>): unknown {
  let result: ReturnType<typeof evaluate>;
  try {
    result = evaluate(text, spokenVariables(text, variables));
  } catch (cause) {
    throw new ExpressionFault(cause instanceof Error ? cause.message : String(cause), { expression }, { cause });
  }
  const [warning] = result.warnings;
  if (warning !== undefined) {
    // The library's message has the values filled in, and a value may be personal.
    throw new ExpressionFault(warning.details.template.replaceAll(/'?\{\w+\}'?/g, 'a value'), { expression });
  }
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

/** What is wrong with an expression as far as can be told without variables, or null. Characters count from 1. */
export function expressionFault(expression: string): string | null {
  try {
    const { text, offset } = stripMark(expression);
    let fault: string | null = boundsFault(text);
    if (fault !== null) return clockFault(text) ?? fault;
    parsedExpression(text).iterate({
      enter(node: { type: { isError: boolean }; from: number }) {
        if (node.type.isError && fault === null) fault = `syntax fault at character ${offset + node.from + 1}`;
      },
    });
    return fault ?? clockFault(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function clockFault(text: string): string | null {
  // Not looked for in what is too long to be run.
  if (text.length > expressionLimits.characters) return null;
  const called = CLOCK.exec(text.replaceAll(/"(?:\\.|[^"\\])*"/g, '""'))?.[1];
  return called === undefined ? null : `reads the clock with ${called}()`;
}

/** The expression without its mark, and how many characters stand before it. */
function stripMark(expression: string): { text: string; offset: number } {
  if (!expression.startsWith('=')) {
    throw new ExpressionFault('an expression begins with "="', { expression });
  }
  const text = expression.slice(1).trimStart();
  return { text: text.trimEnd(), offset: expression.length - text.length };
}
