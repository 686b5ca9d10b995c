import type { SeenPart } from '../shared/diagram/seen-part.ts';

/** What is asked of a diagram to be linked to another. */
export interface LinkedView {
  onMove(listener: (seen: SeenPart) => void): void;
  seen(): SeenPart;
  show(part: SeenPart): void;
  /** Brings the element into view, in a scale it can be read in. */
  reveal(element: string, readable: number): void;
}

/** Names of steps can be read at this scale. */
const READABLE = 0.6;

/**
 * Two diagrams that are moved and zoomed together. What lies apart on them (an element was moved) may be looked at
 * together too: each is then shown its own place, and the distance is kept from there on.
 */
export class LinkedViews {
  readonly #views: readonly [LinkedView, LinkedView];
  /** The middle of the second, seen from the middle of the first. */
  #apart = { x: 0, y: 0 };
  /** Moves of our own are not passed on. */
  #own = false;
  #linked = true;

  constructor(first: LinkedView, second: LinkedView) {
    this.#views = [first, second];
    for (const [n, view] of this.#views.entries()) view.onMove((seen) => this.#follow(n, seen));
    this.#follow(0, first.seen());
  }

  /** Whether the one follows the other. Linked again, they keep the distance they then have. */
  link(linked: boolean): void {
    this.#linked = linked;
    if (linked) this.#measure();
  }

  /** Shows an element of each in its middle, where it cannot be seen; null leaves that side as it is. */
  reveal(first: string | null, second: string | null): void {
    const [one, other] = this.#views;
    this.#own = true;
    if (first !== null) one.reveal(first, READABLE);
    if (second !== null) other.reveal(second, READABLE);
    this.#own = false;
    // An element that is on one side alone takes the other along.
    if (first === null) this.#follow(1, other.seen());
    else if (second === null) this.#follow(0, one.seen());
    else this.#measure();
  }

  #follow(from: number, seen: SeenPart): void {
    if (this.#own || !this.#linked) return;
    const target = this.#views[1 - from];
    if (target === undefined) return;
    const way = from === 0 ? 1 : -1;
    const { width, height } = seen;
    this.#own = true;
    target.show({ x: seen.x + way * this.#apart.x, y: seen.y + way * this.#apart.y, width, height });
    this.#own = false;
  }

  #measure(): void {
    const [one, other] = this.#views.map((view) => middle(view.seen())) as [{ x: number; y: number }, { x: number; y: number }];
    this.#apart = { x: other.x - one.x, y: other.y - one.y };
  }
}

function middle({ x, y, width, height }: SeenPart): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
