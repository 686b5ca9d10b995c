import { type Automaton, patternAutomaton, PatternRefused } from './pattern-automaton.ts';
import { signTest } from './matches-pattern.ts';

/** Pairs of places that are looked at, at most; a pattern anybody would write has some hundreds. */
const MOST_PAIRS = 200_000;
/** Signs beyond the first plane of Unicode stand for all of them. */
const BEYOND = ['\u{10400}', '\u{1F600}', '\u{20000}', '\u{10FFFF}'];
const FIRST_PLANE = 0x1_00_00;

/**
 * Why a pattern may not stand in a form, or null. The browser runs it with its own engine, which goes back and tries
 * again: where a repetition can be gone round in two ways by the same text, as in `(a+)+`, a text that does not fit keeps
 * it busy for as long as two to the power of its length. The server itself never goes back.
 */
export function patternFault(pattern: string): string | null {
  if (!isExpression(pattern)) return 'no regular expression';
  try {
    patternAutomaton(pattern);
    return turnsTwoWays(patternAutomaton(pattern, true)) ? 'a repetition that the same text can go round in two ways, as in (a+)+' : null;
  } catch (error) {
    if (error instanceof PatternRefused) return error.message;
    throw error;
  }
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * Whether some text leads from a place back to it in two ways (Weber and Seidl, "On the degree of ambiguity of finite
 * automata", 1991): a pair of places is followed along the same text, and found together, apart, and together again.
 */
function turnsTwoWays({ signs, follow, emptyTurn }: Automaton): boolean {
  if (emptyTurn) return true;
  const share = sharing(signs);
  const count = signs.length;
  let looked = 0;
  for (let place = 0; place < count; place += 1) {
    // A pair and whether its two ways have parted yet, as one number.
    const goal = (place * count + place) * 2 + 1;
    const seen = new Set<number>();
    const open = [(place * count + place) * 2];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const parted = pair % 2 === 1;
      const left = follow[Math.floor(pair / 2 / count)] ?? [];
      const right = follow[Math.floor(pair / 2) % count] ?? [];
      const together = Math.floor(pair / 2 / count) === Math.floor(pair / 2) % count;
      for (const [at, one] of left.entries()) {
        for (const [beside, other] of right.entries()) {
          if ((looked += 1) > MOST_PAIRS) throw new PatternRefused('is too intricate to be sure of');
          if (!share(one, other)) continue;
          // Two ways to the same place, by the same sign.
          const parts = parted || one !== other || (together && at !== beside);
          const next = (one * count + other) * 2 + (parts ? 1 : 0);
          if (next === goal) return true;
          if (seen.has(next)) continue;
          seen.add(next);
          open.push(next);
        }
      }
    }
  }
  return false;
}

/** Whether some sign can stand at both places. */
function sharing(signs: readonly string[]): (one: number, other: number) => boolean {
  const kinds = [...new Set(signs)];
  const tests = kinds.map(signTest);
  const held = tests.map((test) => {
    const bits = new Uint8Array(FIRST_PLANE + BEYOND.length);
    for (let code = 0; code < FIRST_PLANE; code += 1) if (test(String.fromCharCode(code))) bits[code] = 1;
    for (const [at, sign] of BEYOND.entries()) if (test(sign)) bits[FIRST_PLANE + at] = 1;
    return bits;
  });
  const shared = held.map((one) => held.map((other) => one.some((bit, at) => bit === 1 && other[at] === 1)));
  const kindOf = signs.map((sign) => kinds.indexOf(sign));
  return (one, other) => shared[kindOf[one] ?? 0]?.[kindOf[other] ?? 0] === true;
}
