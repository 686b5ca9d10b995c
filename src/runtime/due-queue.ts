/** What is due, and when. Milliseconds since the epoch. */
interface Due {
  readonly id: string;
  readonly at: number;
}

/**
 * Ids in the order they are due: a binary heap, so that a hundred thousand waiting cases cost a change no more than a
 * few comparisons. What was put off stays in the heap until its old time comes and is passed over then.
 */
export class DueQueue {
  readonly #at = new Map<string, number>();
  #heap: Due[] = [];

  get size(): number {
    return this.#at.size;
  }

  /** Puts the id at this time, in the place of the one it had. */
  set(id: string, at: number): void {
    if (this.#at.get(id) === at) return;
    this.#at.set(id, at);
    this.#push({ id, at });
    // Else a case that is put off again and again would fill the heap.
    if (this.#heap.length > 2 * this.#at.size + 64) this.#rebuild();
  }

  delete(id: string): void {
    this.#at.delete(id);
  }

  clear(): void {
    this.#at.clear();
    this.#heap = [];
  }

  /** When something is due first; null for never. */
  first(): number | null {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (this.#at.get(top.id) === top.at) return top.at;
      this.#pop();
    }
    return null;
  }

  /** Takes out what is due by this time, the earliest first. */
  takeDue(by: number): string[] {
    const taken: string[] = [];
    for (let at = this.first(); at !== null && at <= by; at = this.first()) {
      const { id } = this.#heap[0] as Due;
      this.#pop();
      this.#at.delete(id);
      taken.push(id);
    }
    return taken;
  }

  #rebuild(): void {
    this.#heap = [...this.#at].map(([id, at]) => ({ id, at })).toSorted((a, b) => a.at - b.at);
  }

  #push(due: Due): void {
    const heap = this.#heap;
    let place = heap.length;
    heap.push(due);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above] as Due;
      if (parent.at <= due.at) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = due;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const child = (heap[left + 1]?.at ?? Number.POSITIVE_INFINITY) < (heap[left]?.at ?? Number.POSITIVE_INFINITY) ? left + 1 : left;
      const below = heap[child];
      if (below === undefined || below.at >= last.at) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = last;
  }
}
