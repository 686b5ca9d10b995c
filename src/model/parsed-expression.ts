import { parseExpression } from 'feelin';

/** So many expressions are remembered at most; a diagram has fewer than two hundred. */
const MOST = 2000;

const parsed = new Map<string, ReturnType<typeof parseExpression>>();

/**
 * The syntax tree of FEEL text, without its leading `=`. Trees are not changed and are remembered: several checks read each
 * expression, and while a diagram is drawn nearly all of its expressions are those of a moment ago.
 */
export function parsedExpression(text: string): ReturnType<typeof parseExpression> {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tree = parseExpression(text, {}, undefined);
  if (parsed.size >= MOST) parsed.clear();
  parsed.set(text, tree);
  return tree;
}
