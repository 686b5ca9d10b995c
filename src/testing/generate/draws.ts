/** Numbers drawn one after another for the choices of a walk; used up, each choice is its first. */
export class Draws {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get left(): number {
    return Math.max(0, this.#numbers.length - this.#used);
  }

  /** The next number; 0 where none is left. */
  next(): number {
    const number = this.#numbers[this.#used] ?? 0;
    this.#used += 1;
    return number;
  }
}

/** One of them; a smaller number chooses an earlier one. */
export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}
