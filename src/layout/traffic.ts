import { DOWN, LEFT, opposite, RIGHT, UP, type Direction, type Grid } from './grid.ts';

/** A route: the vertices from the source's to the target's, or to the last one before a black box. */
export interface GridRoute {
  readonly vertices: readonly number[];
  /** First and last step. A black box is entered upward or downward. */
  readonly leaves: Direction;
  readonly arrives: Direction;
}

/** What is already drawn on the grid: how many lines use each stretch, pass each vertex, and each side of an item. */
export class Traffic {
  readonly #stretches: Int16Array;
  readonly #passing: Int16Array;
  readonly #touching: Int16Array;
  readonly #sides = new Map<string, number>();
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
    const vertices = grid.width * grid.height;
    this.#stretches = new Int16Array(vertices * 2);
    this.#passing = new Int16Array(vertices * 2);
    this.#touching = new Int16Array(vertices);
  }

  add(route: GridRoute, source: string, target: string): void {
    this.#count(route, source, target, 1);
  }

  remove(route: GridRoute, source: string, target: string): void {
    this.#count(route, source, target, -1);
  }

  /** Lines on the stretch that leaves the vertex in this direction. */
  onStretch(vertex: number, direction: Direction): number {
    return this.#stretches[this.#stretchIndex(vertex, direction)] ?? 0;
  }

  /** Lines that a line going straight through the vertex in this direction would cross. */
  crossedAt(vertex: number, direction: Direction): number {
    return this.#passing[2 * vertex + (direction === RIGHT || direction === LEFT ? 1 : 0)] ?? 0;
  }

  touching(vertex: number): number {
    return this.#touching[vertex] ?? 0;
  }

  onSide(item: string, side: Direction): number {
    return this.#sides.get(`${item} ${side}`) ?? 0;
  }

  /** Lines that leave the grid for a black box at this vertex. */
  onBox(vertex: number): number {
    return this.#sides.get(`box ${vertex}`) ?? 0;
  }

  #count(route: GridRoute, source: string, target: string, by: number): void {
    const { vertices } = route;
    const directions = vertices.slice(1).map((vertex, index) => this.#direction(vertices[index] ?? 0, vertex));
    directions.forEach((direction, index) => {
      const at = this.#stretchIndex(vertices[index] ?? 0, direction);
      this.#stretches[at] = (this.#stretches[at] ?? 0) + by;
    });
    vertices.forEach((vertex, index) => {
      this.#touching[vertex] = (this.#touching[vertex] ?? 0) + by;
      const into = index === 0 ? route.leaves : directions[index - 1];
      const out = index === vertices.length - 1 ? route.arrives : directions[index];
      if (into === undefined || into !== out) return;
      const at = 2 * vertex + (into === RIGHT || into === LEFT ? 0 : 1);
      this.#passing[at] = (this.#passing[at] ?? 0) + by;
    });
    this.#countEnd(source, vertices[0] ?? 0, route.leaves, by);
    this.#countEnd(target, vertices[vertices.length - 1] ?? 0, opposite(route.arrives), by);
  }

  #countEnd(end: string, vertex: number, side: Direction, by: number): void {
    const key = this.#grid.vertexOf.has(end) ? `${end} ${side}` : `box ${vertex}`;
    this.#sides.set(key, (this.#sides.get(key) ?? 0) + by);
  }

  #stretchIndex(vertex: number, direction: Direction): number {
    if (direction === RIGHT) return 2 * vertex;
    if (direction === DOWN) return 2 * vertex + 1;
    return direction === LEFT ? 2 * (vertex - 1) : 2 * (vertex - this.#grid.width) + 1;
  }

  #direction(from: number, to: number): Direction {
    if (to === from + 1) return RIGHT;
    if (to === from - 1) return LEFT;
    return to > from ? DOWN : UP;
  }
}
