import { type Automaton, patternAutomaton, PatternRefused } from './pattern-automaton.ts';

/** Forms have fewer patterns than this. */
const MOST = 500;
const read = new Map<string, ((text: string) => boolean) | null>();

/**
 * Whether the whole text fits the pattern of a form's field: in time that grows with the text's length and the
 * pattern's, never with the ways the pattern could be read. A pattern that is outside of what is read fits nothing.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  let matcher = read.get(pattern);
  if (matcher === undefined) {
    matcher = matcherOf(pattern);
    if (read.size >= MOST) read.clear();
    read.set(pattern, matcher);
  }
  return matcher !== null && matcher(text);
}

function matcherOf(pattern: string): ((text: string) => boolean) | null {
  try {
    const automaton = patternAutomaton(pattern);
    const signs = automaton.signs.map(signTest);
    return (text) => fits(automaton, signs, text);
  } catch (error) {
    if (error instanceof PatternRefused || error instanceof SyntaxError) return null;
    throw error;
  }
}

function fits({ first, last, follow, empty }: Automaton, signs: readonly ((sign: string) => boolean)[], text: string): boolean {
  if (text === '') return empty;
  let next: ReadonlySet<number> = new Set(first);
  let here: number[] = [];
  for (const sign of text) {
    here = [...next].filter((place) => signs[place]?.(sign) === true);
    if (here.length === 0) return false;
    next = new Set(here.flatMap((place) => follow[place] ?? []));
  }
  return here.some((place) => last.has(place));
}

/** Whether one sign of a text is that of a place: `[0-9]`. */
export function signTest(sign: string): (text: string) => boolean {
  const expression = new RegExp(`^${sign === '/' ? String.raw`\/` : sign}$`, 'u');
  return (text) => expression.test(text);
}
