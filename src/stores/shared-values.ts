import type { CaseSummary } from '../cases/store.ts';

/**
 * Gives equal texts, and equal lists of them, as one: a hundred thousand summaries name the same few elements, offices
 * and positions. For values there are few of; it forgets none.
 */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  readonly #definitions = new Map<string, CaseSummary['definition']>();

  text<Text extends string | null>(text: Text): Text {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known as Text;
    this.#texts.set(text, text);
    return text;
  }

  /** Frozen: it belongs to many. */
  list(texts: readonly string[]): readonly string[] {
    const key = texts.join('\n');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze(texts.map((text) => this.text(text)));
    this.#lists.set(key, list);
    return list;
  }

  /** Frozen: it belongs to many. */
  definition({ key, version }: CaseSummary['definition']): CaseSummary['definition'] {
    const name = `${key} ${version}`;
    const known = this.#definitions.get(name);
    if (known !== undefined) return known;
    const definition = Object.freeze({ key, version });
    this.#definitions.set(name, definition);
    return definition;
  }
}
