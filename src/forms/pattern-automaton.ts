/** How large a pattern may be; docs/limits.md tells people. */
export const patternLimits = {
  /** Of its text. */
  characters: 300,
  /** Places of one sign in it, repetitions written out: `[0-9]{12}` has twelve. */
  places: 400,
} as const;

/** The pattern is outside of what is read: its message says how. */
export class PatternRefused extends Error {}

/**
 * A pattern as a machine whose places are single signs (Glushkov's construction). It knows no way back, so that matching
 * takes one pass of the text, whatever the pattern and whatever the text.
 */
export interface Automaton {
  /** What stands at each place, as a regular expression of one sign: `[0-9]`, `\p{L}`, `a`. */
  readonly signs: readonly string[];
  /** Places a text can begin at. */
  readonly first: readonly number[];
  readonly last: ReadonlySet<number>;
  /** Places that can follow each, one entry for each way the pattern leads there. */
  readonly follow: readonly (readonly number[])[];
  /** Whether the empty text fits. */
  readonly empty: boolean;
  /** What is repeated without a fixed number may be empty in itself, or in two ways: `(a*)*`. */
  readonly emptyTurn: boolean;
}

/** A part of the pattern: where it begins, where it ends, and in how many ways it can be nothing. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: number;
}

const NOTHING: Part = { first: [], last: [], empty: 1 };
const COUNT = /^\{(\d{1,5})(,(\d{0,5}))?\}/;
/** One sign: a class, an escape, or itself. */
const CLASS = /^\[\^?(?:\\[^]|[^\]\\])*\]/;
const ESCAPE = /^\\(?:u[dD][89aAbB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[\w=]+\}|c[A-Za-z]|[dDwWsSfnrtv0^$\\.*+?()[\]{}|/-])/;

/**
 * Reads a regular expression between `^` and `$`: signs, classes, groups, alternatives and repetitions.
 *
 * @param turns true reads every repetition of no fixed number as one without end, to see what ways it leads round
 * @throws PatternRefused on anything else, as what looks ahead or back, or refers to a group
 */
export function patternAutomaton(pattern: string, turns = false): Automaton {
  if (pattern.length > patternLimits.characters) throw new PatternRefused(`is longer than ${patternLimits.characters} characters`);
  return new Construction(pattern.replace(/^\^/, '').replace(/(?<!\\)((?:\\\\)*)\$$/, '$1'), turns).automaton();
}

class Construction {
  readonly #text: string;
  readonly #turns: boolean;
  readonly #signs: string[] = [];
  readonly #follow: number[][] = [];
  #at = 0;
  #depth = 0;
  #emptyTurn = false;

  constructor(text: string, turns: boolean) {
    this.#text = text;
    this.#turns = turns;
  }

  automaton(): Automaton {
    const { first, last, empty } = this.#alternatives();
    if (this.#at < this.#text.length) throw new PatternRefused('has a bracket that opens nothing');
    return { signs: this.#signs, first, last: new Set(last), follow: this.#follow, empty: empty > 0, emptyTurn: this.#emptyTurn };
  }

  #alternatives(): Part {
    let whole = this.#sequence();
    while (this.#text[this.#at] === '|') {
      this.#at += 1;
      const other = this.#sequence();
      whole = { first: [...whole.first, ...other.first], last: [...whole.last, ...other.last], empty: whole.empty + other.empty };
    }
    return whole;
  }

  #sequence(): Part {
    let whole = NOTHING;
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? '')) whole = this.#joined(whole, this.#repeated());
    return whole;
  }

  #repeated(): Part {
    const from = this.#at;
    const places = this.#signs.length;
    const once = this.#atom();
    const to = this.#at;
    const [least, most] = this.#count();
    // A group of nothing is nothing, however often: repeating it would only take time.
    if (this.#signs.length === places) return NOTHING;
    if (most === 1) return least === 1 ? once : { ...once, empty: once.empty + 1 };
    const fixed = least === most;
    if (once.empty > 0 && !(fixed && !this.#turns)) this.#emptyTurn = true;
    if (this.#turns ? !fixed : most === Infinity && least <= 1) return this.#round(once, least === 0);
    // Written out: a part as often as it must stand, then as often as it may, each only behind the one before it.
    const after = this.#at;
    const again = (): Part => {
      this.#at = from;
      const part = this.#atom();
      if (this.#at !== to) throw new PatternRefused('cannot be read');
      return part;
    };
    let whole = least === 0 ? NOTHING : once;
    for (let turn = 1; turn < least; turn += 1) whole = this.#joined(whole, again());
    if (most === Infinity) whole = this.#joined(whole, this.#round(again(), true));
    else whole = this.#joined(whole, this.#optional(most - least, least === 0 ? once : null, again));
    this.#at = after;
    return whole;
  }

  /** So many at most, nested as `(a(a(a)?)?)?`: each text fits in one way. */
  #optional(times: number, given: Part | null, again: () => Part): Part {
    const parts = Array.from({ length: times }, (_, at) => (at === 0 && given !== null ? given : again()));
    return parts.reduceRight<Part>((rest, part) => {
      const both = this.#joined(part, rest);
      return { ...both, empty: both.empty + 1 };
    }, NOTHING);
  }

  #round(part: Part, none: boolean): Part {
    for (const from of part.last) this.#follow[from]?.push(...part.first);
    return { ...part, empty: part.empty + (none ? 1 : 0) };
  }

  #joined(left: Part, right: Part): Part {
    for (const from of left.last) this.#follow[from]?.push(...right.first);
    return {
      first: left.empty > 0 ? [...left.first, ...right.first] : left.first,
      last: right.empty > 0 ? [...left.last, ...right.last] : right.last,
      empty: Math.min(2, left.empty * right.empty),
    };
  }

  #count(): [least: number, most: number] {
    const rest = this.#text.slice(this.#at);
    const counted = COUNT.exec(rest);
    const sign = rest[0] ?? '';
    if (counted === null && !'*+?'.includes(sign)) return [1, 1];
    if (sign === '') return [1, 1];
    this.#at += counted?.[0].length ?? 1;
    // The lazy kind fits the same texts.
    if (this.#text[this.#at] === '?') this.#at += 1;
    if (counted === null) return sign === '?' ? [0, 1] : [sign === '*' ? 0 : 1, Infinity];
    const [, least = '', range, most = ''] = counted;
    return [Number(least), range === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
  }

  #atom(): Part {
    const rest = this.#text.slice(this.#at);
    if (rest.startsWith('(')) return this.#group(rest);
    if (rest.startsWith('^') || rest.startsWith('$')) throw new PatternRefused('has ^ or $ elsewhere than at its ends');
    const escape = ESCAPE.exec(rest);
    if (rest.startsWith('\\') && escape === null) throw new PatternRefused(`has ${rest.slice(0, 2)}, which is not read`);
    const sign = escape?.[0] ?? CLASS.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    this.#at += sign.length;
    if (this.#signs.length >= patternLimits.places) throw new PatternRefused(`has more than ${patternLimits.places} places once its repetitions are written out`);
    const place = this.#signs.push(sign) - 1;
    this.#follow.push([]);
    return { first: [place], last: [place], empty: 0 };
  }

  #group(rest: string): Part {
    const kind = /^\((\?(?::|<[\p{L}_$][\p{L}\p{N}_$]*>)?)?/u.exec(rest)?.[0] ?? '(';
    if (kind === '(?') throw new PatternRefused('looks ahead or back, or sets a mode, which is not read');
    if ((this.#depth += 1) > 20) throw new PatternRefused('has more than 20 brackets inside one another');
    this.#at += kind.length;
    const inside = this.#alternatives();
    if (this.#text[this.#at] !== ')') throw new PatternRefused('has a bracket that is not closed');
    this.#at += 1;
    this.#depth -= 1;
    return inside;
  }
}
