import type { Placement } from './placement.ts';

/**
 * The lines that routes run on. Columns and rows have centre lines (odd numbers), between and around them run corridors
 * (even numbers): column c is 2c + 1. A vertex is where two lines cross: `y * width + x`.
 */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Which item stands at a vertex. */
  readonly itemAt: ReadonlyMap<number, string>;
  readonly vertexOf: ReadonlyMap<string, number>;
}

export type Direction = 0 | 1 | 2 | 3;
export const RIGHT = 0;
export const DOWN = 1;
export const LEFT = 2;
export const UP = 3;
export const DIRECTIONS: readonly Direction[] = [RIGHT, DOWN, LEFT, UP];

export const opposite = (direction: Direction): Direction => ((direction + 2) % 4) as Direction;

export function makeGrid(placement: Placement): Grid {
  const width = 2 * placement.columns + 1;
  const height = 2 * placement.rows + 1;
  const itemAt = new Map<number, string>();
  const vertexOf = new Map<string, number>();
  for (const [id, column] of placement.column) {
    const vertex = (2 * (placement.row.get(id) ?? 0) + 1) * width + 2 * column + 1;
    itemAt.set(vertex, id);
    vertexOf.set(id, vertex);
  }
  return { width, height, itemAt, vertexOf };
}

/** The next vertex in a direction, or null beyond the edge. */
export function neighbour(grid: Grid, vertex: number, direction: Direction): number | null {
  const x = vertex % grid.width;
  const y = (vertex - x) / grid.width;
  switch (direction) {
    case RIGHT:
      return x + 1 < grid.width ? vertex + 1 : null;
    case LEFT:
      return x > 0 ? vertex - 1 : null;
    case DOWN:
      return y + 1 < grid.height ? vertex + grid.width : null;
    case UP:
      return y > 0 ? vertex - grid.width : null;
    default:
      return null;
  }
}
