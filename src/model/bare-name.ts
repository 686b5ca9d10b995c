import { parsedExpression } from './parsed-expression.ts';

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Whether FEEL text is one name and nothing else, as most mappings are: what it gives is then the variable itself, and
 * nothing need be run. Words of the language are no names.
 */
export function isBareName(text: string): boolean {
  return NAME.test(text) && onlyNode(text) === 'VariableName';
}

/** The kind of the one node that spans the whole text inside `Expression`, or null. */
function onlyNode(text: string): string | null {
  const { firstChild } = parsedExpression(text).topNode;
  return firstChild !== null && firstChild.from === 0 && firstChild.to === text.length ? firstChild.type.name : null;
}
