/** A queue of numbers by priority, least first. */
export class Heap {
  readonly #entries: { readonly value: number; readonly priority: number }[] = [];

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  push(value: number, priority: number): void {
    const entries = this.#entries;
    let at = entries.push({ value, priority }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((entries[parent]?.priority ?? 0) <= priority) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): { readonly value: number; readonly priority: number } | undefined {
    const entries = this.#entries;
    const [first] = entries;
    const last = entries.pop();
    if (entries.length === 0 || last === undefined) return first;
    entries[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const least = this.#priority(left + 1) < this.#priority(left) ? left + 1 : left;
      if (this.#priority(least) >= this.#priority(at)) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #priority(at: number): number {
    return this.#entries[at]?.priority ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const entries = this.#entries;
    const kept = entries[a];
    const other = entries[b];
    if (kept === undefined || other === undefined) return;
    entries[a] = other;
    entries[b] = kept;
  }
}
