const WORD = /[\p{L}\p{N}_]+/gu;

/** So many expressions are remembered at most; a diagram has fewer than two hundred. */
const MOST = 2000;

const spoken = new Map<string, ReadonlySet<string>>();

/**
 * Of the variables those whose name FEEL text may speak of: a name that has words stands in the text only where its first
 * word does. The parser and the interpreter go through all they are given, down to the last entry of the last list, at
 * every evaluation, and a case knows dozens of variables where a condition asks for one.
 */
export function spokenVariables(text: string, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words = wordsOf(text);
  return Object.fromEntries(Object.entries(variables).filter(([name]) => {
    const first = name.match(WORD)?.[0];
    return first === undefined || words.has(first);
  }));
}

function wordsOf(text: string): ReadonlySet<string> {
  const known = spoken.get(text);
  if (known !== undefined) return known;
  const words = new Set<string>(text.match(WORD));
  if (spoken.size >= MOST) spoken.clear();
  spoken.set(text, words);
  return words;
}
