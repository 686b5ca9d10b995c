import { elementReviver, type Moddle } from './element-reviver.ts';
import { remember, remembered } from './remembered.ts';

const NAME = 'modeller-clipboard';

/**
 * What was copied, for every window of this browser: the diagrams of two channels lie in two windows. The browser's own
 * clipboard is no place for it: without TLS a page may not read it, and with TLS it asks each time.
 */
export class SharedClipboard {
  static readonly $inject = ['moddle'];
  readonly #moddle: Moddle;
  /** Where the browser may not remember, this window does. */
  #here: string | null = null;

  constructor(moddle: Moddle) {
    this.#moddle = moddle;
  }

  /** The elements as they were copied, made anew at each call; undefined where nothing was. */
  get(): unknown {
    const text = this.#here ?? remembered(NAME);
    if (text === null) return undefined;
    try {
      return JSON.parse(text, elementReviver(this.#moddle));
    } catch {
      // Written by something else, or by half.
      return undefined;
    }
  }

  set(tree: unknown): void {
    const text = JSON.stringify(tree);
    this.#here = remember(NAME, text) ? null : text;
  }

  /** Takes out what was copied. */
  clear(): unknown {
    const tree = this.get();
    this.#here = null;
    remember(NAME, '');
    return tree;
  }

  isEmpty(): boolean {
    return this.get() === undefined;
  }
}
