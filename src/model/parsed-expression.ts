import { parseExpression } from 'feelin';
import { expressionLimits } from './expression-limits.ts';

/** So many expressions are remembered at most; a diagram has fewer than two hundred. */
const MOST = 2000;

const parsed = new Map<string, ReturnType<typeof parseExpression>>();

/**
 * The syntax tree of FEEL text, without its leading `=`. Trees are not changed and are remembered: several checks read each
 * expression, and while a diagram is drawn nearly all of its expressions are those of a moment ago. What is longer than
 * is ever run is not parsed: its tree is that of an empty text.
 */
export function parsedExpression(text: string): ReturnType<typeof parseExpression> {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tree = parseExpression(text.length > expressionLimits.characters ? '' : text, {}, undefined);
  if (parsed.size >= MOST) parsed.clear();
  parsed.set(text, tree);
  return tree;
}
